// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/articletext.h"
#include "models/formats/readahead.h"
#include "tests/runner.h"

#include <QtCore/QThread>

#include <atomic>

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {
class AheadSink final : public ArticleSink
{
public:
    explicit AheadSink(qsizetype wanted)
        : m_wanted(wanted)
    {
    }
    bool take(ArticleExport article) override
    {
        onOneThread = onOneThread && QThread::currentThread() == m_thread;
        got.append(article.document.text);
        return got.size() < m_wanted;
    }
    void tell(const QString &issue) override { got.append(issue); }

    QStringList got;
    bool onOneThread = true;

private:
    qsizetype m_wanted;
    QThread *m_thread = QThread::currentThread();
};

ArticleExport aheadArticle(int number)
{
    return {.document = articleFromText(u"Article %1 "_s.arg(number) + QString(2000, u'x'))};
}
} // namespace

class TestReadAhead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void articlesAndIssuesComeInTheirOrderOnTheThreadOfTheCaller()
    {
        QStringList expected;
        AheadSink sink(10000);
        QThread *reading = nullptr;
        const Result<> done = readAhead(
            [&](ArticleSink &ahead) -> Result<> {
                reading = QThread::currentThread();
                for (int i = 0; i < 1000; ++i) {
                    const ArticleExport article = aheadArticle(i);
                    expected.append(article.document.text);
                    if (!ahead.take(article))
                        return {};
                    if (i % 7 == 0) {
                        expected.append(u"issue %1"_s.arg(i));
                        ahead.tell(expected.last());
                    }
                }
                return {};
            },
            sink);
        QVERIFY(done.has_value());
        QVERIFY(sink.onOneThread);
        QVERIFY(reading != QThread::currentThread());
        QCOMPARE(sink.got, expected);
    }

    void theReaderIsNotFarAhead()
    {
        std::atomic<int> read = 0;
        class SlowSink final : public ArticleSink
        {
        public:
            explicit SlowSink(const std::atomic<int> &read)
                : m_read(read)
            {
            }
            bool take(ArticleExport) override
            {
                ++m_taken;
                most = std::max(most, m_read - m_taken);
                return true;
            }
            void tell(const QString &) override {}
            int most = 0;

        private:
            const std::atomic<int> &m_read;
            int m_taken = 0;
        } sink(read);
        const Result<> done = readAhead(
            [&](ArticleSink &ahead) -> Result<> {
                for (; read < 2000; ++read)
                    ahead.take(aheadArticle(read));
                return {};
            },
            sink);
        QVERIFY(done.has_value());
        QVERIFY2(sink.most < 300, qPrintable(QString::number(sink.most))); // half a million characters
    }

    void whenThereIsEnoughTheReadingEnds()
    {
        AheadSink sink(3);
        int read = 0;
        const Result<> done = readAhead(
            [&](ArticleSink &ahead) -> Result<> {
                while (ahead.take(aheadArticle(read)))
                    ++read;
                return {};
            },
            sink);
        QVERIFY(done.has_value());
        QCOMPARE(sink.got.size(), 3);
    }

    void anErrorComesAfterWhatWasRead()
    {
        AheadSink sink(10);
        const Result<> done = readAhead(
            [](ArticleSink &ahead) -> Result<> {
                ahead.take(aheadArticle(1));
                return failure(ErrorCode::BadContent, u"line 2"_s);
            },
            sink);
        QCOMPARE(sink.got.size(), 1);
        QVERIFY(!done.has_value());
        QCOMPARE(done.error().message, u"line 2"_s);
    }
};

QTEST_MAIN(TestReadAhead)
#include "tst_readahead.moc"
