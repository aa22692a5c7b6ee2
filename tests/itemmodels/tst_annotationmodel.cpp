// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/annotationmodel.h"

#include "models/editing/attributing.h"
#include "models/editing/deciding.h"
#include "models/editing/linking.h"
#include "models/editing/navigation.h"
#include "models/editing/reshaping.h"
#include "models/editing/tagging.h"
#include "tests/runner.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QScopedValueRollback>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>

using namespace Guillemet;
using namespace Qt::StringLiterals;

using Model = AnnotationModel;

class TestAnnotationModel : public QObject
{
    Q_OBJECT

    QString m_text = u"« Nous partons », a dit le ministre. Selon Moscou, « tout va bien ». Les Russes attendent."_s;

    Span at(const QString &words) const
    {
        const auto begin = static_cast<int>(m_text.indexOf(words));
        return {begin, begin + static_cast<int>(words.size())};
    }
    static QStringList rows(const Model &model, const QModelIndex &parent = {}, const QString &indent = {})
    {
        QStringList lines;
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            lines << indent + index.data().toString() + u" | " + index.siblingAtColumn(1).data().toString();
            lines << rows(model, index, indent + u"  ");
        }
        return lines;
    }
    /** The rows as a model filled from nothing shows them. */
    QStringList freshRows(AnnotationSet &set, SpeakerRegistry &speakers) const
    {
        Model fresh;
        fresh.setArticle(&set, &speakers, m_text);
        return rows(fresh);
    }
    struct Article
    {
        AnnotationSet set;
        SpeakerRegistry speakers;
        void perform(const Change &change)
        {
            speakers.apply(change.speakers);
            set.apply(change);
        }
    };
    EditContext context(const Article &article) const
    {
        return {.annotations = article.set,
                .text = m_text,
                .speakers = article.speakers,
                .countryOf = [](const QString &s) { return s == u"Russes" || s == u"Moscou" ? u"RU"_s : QString(); }};
    }
    AnnotationId tagged(Article &article, const TagId &tag, const QString &words, const AnnotationId &current = {})
    {
        const Change change = Acts::tag(context(article), tag, at(words), current);
        article.perform(change);
        for (const AnnotationEdit &edit : change.annotations) {
            if (!edit.before)
                return edit.after->id;
        }
        return {};
    }

    void actAtRandom(Article &article, QRandomGenerator &random, QList<Change> &done)
    {
        const QList<const Annotation *> all = article.set.all();
        const auto any = [&] { return all.isEmpty() ? AnnotationId() : all[random.bounded(all.size())]->id; };
        const int begin = random.bounded(static_cast<int>(m_text.size()) - 2);
        const Span span{begin, begin + 1 + random.bounded(12)};
        const QList<TagId> tags{Tags::Quotation, Tags::Cue, Tags::Source, Tags::Country, u"own"_s};
        Change change;
        switch (random.bounded(9)) {
        case 0:
        case 1:
        case 2:
            change = Acts::tag(context(article), tags[random.bounded(tags.size())], span, any());
            break;
        case 3:
            change = Acts::moveEdge(context(article), any(), 0, random.bounded(2) ? Edge::Begin : Edge::End, begin);
            break;
        case 4:
            change = Acts::remove(context(article), {any()});
            break;
        case 5:
            change = Acts::link(context(article), any(), any());
            break;
        case 6:
            change = Acts::setSpeaker(context(article), any(), QString(QChar(u'a' + random.bounded(5))));
            break;
        case 7:
            change = Acts::changeTag(context(article), any(), random.bounded(2) ? Tags::Cue : Tags::Quotation);
            break;
        default:
            if (!done.isEmpty())
                change = done.takeLast().inverted();
            article.set.apply(change);
            article.speakers.apply(change.speakers);
            return;
        }
        if (!change.isEmpty()) {
            article.perform(change);
            done.append(change);
        }
    }

private Q_SLOTS:
    void withoutAnArticleTheThreeGroupsAreEmpty()
    {
        Model model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(rows(model), (QStringList{u"Quotations | 0"_s, u"Speakers | 0"_s, u"Countries | 0"_s}));
    }

    void aQuotationStandsWithItsPartsAndItsSpeaker()
    {
        Article article;
        Model model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setArticle(&article.set, &article.speakers, m_text);
        const AnnotationId quotation = tagged(article, Tags::Quotation, u"« Nous partons »"_s);
        tagged(article, Tags::Cue, u"a dit"_s, quotation);
        tagged(article, Tags::Source, u"le ministre"_s, quotation);
        tagged(article, Tags::Country, u"Russes"_s);
        QCOMPARE(rows(model), (QStringList{u"Quotations | 1"_s, u"  « Nous partons » | ministre"_s, u"    a dit | "_s,
                                           u"    le ministre | ministre"_s, u"Speakers | 1"_s, u"  ministre | 1"_s,
                                           u"    le ministre | ministre"_s, u"Countries | 1"_s, u"  Russia | RU · 1"_s,
                                           u"    Russes | RU"_s}));
        const QModelIndex index = model.indexOf(quotation);
        QCOMPARE(index.siblingAtColumn(Model::TypeColumn).data().toString(), u"direct"_s);
        QCOMPARE(index.data(Model::SpanRole).value<Span>(), at(u"« Nous partons »"_s));
        QCOMPARE(index.data(Model::AnnotationIdRole).value<AnnotationId>(), quotation);
        QCOMPARE(index.data(Qt::AccessibleTextRole).toString(),
                 u"quotation, direct, « Nous partons », ministre, confirmed"_s);
        QCOMPARE(model.counts(), (AnnotationCounts{1, 1, 1, 0}));
    }

    void renamingASpeakerChangesTheRowsThatNameIt()
    {
        Article article;
        Model model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setArticle(&article.set, &article.speakers, m_text);
        const AnnotationId quotation = tagged(article, Tags::Quotation, u"« Nous partons »"_s);
        tagged(article, Tags::Source, u"le ministre"_s, quotation);
        const AnnotationId other = tagged(article, Tags::Source, u"Moscou"_s, {});
        const SpeakerId speaker = model.indexOf(quotation).data(Model::SpeakerIdRole).value<SpeakerId>();
        QSignalSpy changed(&model, &Model::dataChanged);
        QSignalSpy moved(&model, &Model::rowsMoved);
        article.perform(Acts::renameSpeaker(context(article), speaker, u"Zoé Dupont"_s));
        QCOMPARE(model.indexOf(quotation).siblingAtColumn(Model::DetailColumn).data().toString(), u"Zoé Dupont"_s);
        QCOMPARE(moved.size(), 1); // ministre stood before Moscou, Zoé goes after it
        QVERIFY(std::ranges::any_of(changed, [&](const QList<QVariant> &arguments) {
            return arguments[0].value<QModelIndex>() == model.indexOf(quotation);
        }));
        QVERIFY(model.indexOf(other).isValid());
        QCOMPARE(rows(model), freshRows(article.set, article.speakers));
    }

    void movingAnEdgeKeepsTheRow()
    {
        Article article;
        Model model;
        model.setArticle(&article.set, &article.speakers, m_text);
        const AnnotationId quotation = tagged(article, Tags::Quotation, u"« Nous partons »"_s);
        const QPersistentModelIndex row = model.indexOf(quotation);
        QSignalSpy removed(&model, &Model::rowsRemoved);
        QSignalSpy inserted(&model, &Model::rowsInserted);
        article.perform(Acts::moveEdge(context(article), quotation, 0, Edge::End, at(u"« Nous partons »"_s).end - 2));
        QVERIFY(row.isValid());
        QCOMPARE(row.data().toString(), u"« Nous partons"_s);
        QCOMPARE(removed.size() + inserted.size(), 0);
    }

    void rejectedOnesHaveNoRow()
    {
        Article article;
        const Annotation suggestion{.id = AnnotationId::fromName(u"one"),
                                    .tag = Tags::Quotation,
                                    .fragments = {at(u"« tout va bien »"_s)},
                                    .status = Status::Suggested};
        article.set.reset({suggestion});
        Model model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setArticle(&article.set, &article.speakers, m_text);
        QCOMPARE(model.counts().undecided, 1);
        QVERIFY(model.indexOf(suggestion.id).data(Model::UndecidedRole).toBool());
        QSignalSpy counts(&model, &Model::countsChanged);
        article.perform(Acts::reject(context(article), {suggestion.id}));
        QCOMPARE(model.counts(), AnnotationCounts());
        QCOMPARE(counts.size(), 1);
        QVERIFY(!model.indexOf(suggestion.id).isValid());
    }

    void anOwnTagHasAGroupWhileItIsUsed()
    {
        Article article;
        Model model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Tag irony;
        irony.id = u"irony"_s;
        irony.name = u"Irony"_s;
        model.setArticle(&article.set, &article.speakers, m_text, Tagset({irony}));
        const AnnotationId id = tagged(article, u"irony"_s, u"tout va bien"_s);
        QCOMPARE(rows(model).sliced(3), (QStringList{u"Irony | 1"_s, u"  tout va bien | "_s}));
        article.perform(Acts::remove(context(article), {id}));
        QCOMPARE(model.rowCount(), 3);
    }

    void theSetMayDie()
    {
        auto article = std::make_unique<Article>();
        Model model;
        model.setArticle(&article->set, &article->speakers, m_text);
        tagged(*article, Tags::Country, u"Russes"_s);
        article.reset();
        QCOMPARE(model.counts(), AnnotationCounts());
        QCOMPARE(model.rowCount(), 3);
    }

    void afterRandomActsTheRowsAreThoseOfAFreshModel()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 6; ++round) {
            Article article;
            Model model;
            QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
            model.setArticle(&article.set, &article.speakers, m_text);
            QList<Change> done;
            for (int step = 0; step < 150; ++step) {
                actAtRandom(article, random, done);
                QCOMPARE(rows(model), freshRows(article.set, article.speakers));
                QCOMPARE(model.counts().undecided, undecidedCount(article.set));
            }
        }
    }

    void inAVeryLongArticleManyRowsAreOnPages()
    {
        const QScopedValueRollback text(m_text, QString(1'025'000, u'x').replace(499'999, 1, u"\n"_s));
        constexpr int count = 20'500;
        QList<Annotation> annotations; // most have no row
        QList<AnnotationId> quoted;
        for (int i = 0; i < count; ++i) {
            const bool isQuotation = i % 36 == 0;
            annotations.append({.id = AnnotationId::create(),
                                .tag = isQuotation ? Tags::Quotation : Tags::Country,
                                .fragments = {{i * 50, i * 50 + 30}},
                                .status = isQuotation || i % 200 == 1 ? Status::Suggested : Status::Rejected});
            if (isQuotation)
                quoted.append(annotations.last().id);
        }
        Article article;
        article.set.reset(annotations);
        Model model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setArticle(&article.set, &article.speakers, m_text);
        QTRY_VERIFY_WITH_TIMEOUT(model.isComplete(), 20'000);
        const auto isAsFresh = [&] {
            Model fresh;
            fresh.setArticle(&article.set, &article.speakers, m_text);
            return QTest::qWaitFor([&] { return fresh.isComplete(); }, 20'000) && rows(model) == rows(fresh);
        };
        const auto isPage = [](const QModelIndex &index) {
            return index.data(Model::KindRole).value<AnnotationNode::Kind>() == AnnotationNode::Kind::Page;
        };

        const QModelIndex quotations = model.index(0, 0);
        const auto number = static_cast<int>(quoted.size());
        QCOMPARE(quotations.data(Model::CountRole).toInt(), number);
        QCOMPARE(quotations.siblingAtColumn(Model::DetailColumn).data().toString(), QString::number(number));
        const int pages = model.rowCount(quotations);
        QVERIFY(pages > 10 && pages <= 25);
        const QModelIndex page = model.indexOf(quoted.last()).parent();
        QVERIFY(isPage(page));
        QCOMPARE(page.parent(), quotations);
        QCOMPARE(page.row(), pages - 1);
        QCOMPARE(model.index(0, 0, quotations).data().toString(), u"¶ 1"_s);
        QCOMPARE(model.index(9, 0, quotations).data().toString(), u"¶ 1–2"_s);
        QCOMPARE(model.index(9, 0, quotations).data(Qt::ToolTipRole).toString(), u"Paragraphs 1–2"_s);
        QCOMPARE(page.data(Qt::AccessibleTextRole).toString(), u"Paragraphs 2, %1"_s.arg(model.rowCount(page)));
        QCOMPARE(page.data(Model::SpanRole).value<Span>(), model.index(0, 0, page).data(Model::SpanRole).value<Span>());
        QVERIFY2(!isPage(model.index(0, 0, model.index(0, 0, model.index(2, 0)))), "few rows need none");

        QRandomGenerator random(11);
        QList<Change> done;
        for (int step = 0; step < 40; ++step)
            actAtRandom(article, random, done);
        QCOMPARE(model.counts().undecided, undecidedCount(article.set));
        QVERIFY(isAsFresh());

        // The last row of a page takes it along; when few are left there are no pages, and they come with many again.
        Change empty;
        const QModelIndex first = model.index(0, 0, quotations);
        for (int row = 0; row < model.rowCount(first); ++row)
            empty.remove(
                *article.set.find(model.index(row, 0, first).data(Model::AnnotationIdRole).value<AnnotationId>()));
        article.perform(empty);
        QCOMPARE(model.rowCount(quotations), pages - 1);
        QVERIFY(isAsFresh());
        Change more;
        for (const AnnotationId &id : quoted.last(120)) {
            if (const Annotation *one = article.set.find(id))
                more.remove(*one);
        }
        article.perform(more);
        QVERIFY(!isPage(model.index(0, 0, quotations)));
        QVERIFY(isAsFresh());
        article.perform(more.inverted());
        article.perform(empty.inverted());
        QVERIFY(isPage(model.index(0, 0, quotations)));
        QVERIFY(isAsFresh());
    }

    void aLongArticleIsPutInPieceByPiece()
    {
        constexpr int count = 100'000;
        const QString text(count * 60, u'x');
        QList<Annotation> annotations;
        for (int i = 0; i < count; ++i)
            annotations.append({.id = AnnotationId::create(),
                                .tag = i % 2 ? Tags::Quotation : Tags::Country,
                                .fragments = {{i * 60, i * 60 + 30}},
                                .status = Status::Suggested});
        AnnotationSet set;
        SpeakerRegistry speakers;
        set.reset(annotations);
        Model model;
        model.setArticle(&set, &speakers, text);
        QVERIFY(!model.isComplete());
        // Nor is it put in at once where the text that is known is still that of a short one before it.
        AnnotationSet next;
        Model following;
        following.setArticle(&next, &speakers, u"court"_s);
        QVERIFY(following.isComplete());
        next.reset(annotations);
        QVERIFY(!following.isComplete());
        // A change to what is not in yet is not lost.
        Change change;
        Annotation confirmed = annotations.last();
        confirmed.status = Status::Confirmed;
        change.replace(annotations.last(), confirmed);
        set.apply(change);
        QTRY_VERIFY(model.isComplete());
        QCOMPARE(model.counts(), (AnnotationCounts{count / 2, 0, count / 2, count - 1}));
    }
};

QTEST_GUILESS_MAIN(TestAnnotationModel)
#include "tst_annotationmodel.moc"
