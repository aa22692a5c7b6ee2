// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/runner.h"
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context = {};
    QString source = {};
    QStringList translations = {}; ///< one, or one for each plural form
    QString state = {};            ///< "", "unfinished", "vanished", "obsolete"
    bool plural = false;
};

QList<Message> readCatalogue(const QString &path)
{
    QList<Message> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context = {};
    while (xml.readNextStartElement() || !xml.atEnd()) {
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            messages.append({.context = context, .plural = xml.attributes().value("numerus"_L1) == "yes"_L1});
        } else if (xml.name() == "source"_L1) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            Message &message = messages.last();
            message.state = xml.attributes().value("type"_L1).toString();
            if (!message.plural)
                message.translations.append(xml.readElementText());
        } else if (xml.name() == "numerusform"_L1) {
            messages.last().translations.append(xml.readElementText());
        }
    }
    return messages;
}

/** "%1", "%n", "{id}" in their order by name. */
QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%L?[0-9n]|\\{[a-zA-Z.]+\\}"_s);
    QStringList found;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        found.append(it.next().captured());
    found.sort();
    return found;
}

QString place(const Message &message)
{
    return message.context + u": "_s + message.source;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_french = readCatalogue(QStringLiteral(GUILLEMET_SOURCE_DIR) + u"/translations/guillemet_fr.ts"_s);
        m_english = readCatalogue(QStringLiteral(GUILLEMET_SOURCE_DIR) + u"/translations/guillemet_en.ts"_s);
        QVERIFY(m_french.size() > 200);
        QVERIFY(m_english.size() > 5);
    }

    void everyStringIsTranslated()
    {
        QStringList missing;
        for (const QList<Message> &catalogue : {m_french, m_english}) {
            for (const Message &message : catalogue) {
                const bool empty = message.translations.isEmpty() || message.translations.contains(QString());
                if (message.state == "unfinished"_L1 || empty)
                    missing.append(place(message));
            }
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void placeholdersAgree()
    {
        for (const QList<Message> &catalogue : {m_french, m_english}) {
            for (const Message &message : catalogue) {
                const QStringList expected = placeholders(message.source);
                for (const QString &translation : message.translations) {
                    // The singular may say "one" in words.
                    QStringList without = expected;
                    without.removeAll(u"%n"_s);
                    const QStringList found = placeholders(translation);
                    QVERIFY2(found == expected || (message.plural && found == without), qPrintable(place(message)));
                }
            }
        }
    }

    void pluralsHaveTheFormsOfTheLanguage()
    {
        for (const QList<Message> &catalogue : {m_french, m_english}) {
            for (const Message &message : catalogue) {
                if (message.plural)
                    QVERIFY2(message.translations.size() == 2, qPrintable(place(message)));
            }
        }
    }

    void mnemonicsAndEllipsesAreKept()
    {
        for (const Message &message : std::as_const(m_french)) {
            if (message.context != "Actions"_L1 || message.plural)
                continue;
            const QString translation = message.translations.value(0);
            QVERIFY2(message.source.endsWith(u'…') == translation.endsWith(u'…'), qPrintable(place(message)));
            if (message.source.contains(u'&'))
                QVERIFY2(translation.count(u'&') == 1, qPrintable(place(message)));
        }
    }

    void frenchTypographyIsKept()
    {
        // A space before ; : ! ? must not break, an apostrophe is the same everywhere.
        static const QRegularExpression breaking(u"[ ](?:[;!?»]|:(?!\\/))|«[ ]"_s);
        for (const Message &message : std::as_const(m_french)) {
            for (const QString &translation : message.translations) {
                QVERIFY2(!translation.contains(breaking), qPrintable(place(message) + u" -> "_s + translation));
                QVERIFY2(!translation.contains(u"’"), qPrintable(place(message)));
            }
        }
    }

private:
    QList<Message> m_french;
    QList<Message> m_english;
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
