// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/textdecoder.h"
#include "tests/runner.h"

#include <QtCore/QStringEncoder>

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {
const QString french = u"« L'été dernier, la Côte d'Ivoire a reçu le chef de l'État », a précisé Noël à Pâques.\n"
                       "Où ça ? À l'œuvre, dès le 3 août, pour 50 € de plus…\n"_s;

QByteArray in(const char *encoding, const QString &text)
{
    return QStringEncoder(encoding).encode(text);
}
} // namespace

class TestTextDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodesEveryEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        const QString emoji = u"« Été 🇫🇷 👩‍👩‍👧 e\u0301 »\u202F, a-t-il dit\n"_s;
        QTest::newRow("UTF-8") << emoji.toUtf8() << emoji;
        QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + emoji.toUtf8() << emoji;
        QTest::newRow("UTF-16 LE with mark") << "\xFF\xFE" + in("UTF-16LE", emoji) << emoji;
        QTest::newRow("UTF-16 BE with mark") << "\xFE\xFF" + in("UTF-16BE", emoji) << emoji;
        QTest::newRow("UTF-16 LE") << in("UTF-16LE", french) << french;
        QTest::newRow("UTF-16 BE") << in("UTF-16BE", french) << french;
        QTest::newRow("UTF-32 LE with mark") << QByteArray("\xFF\xFE\0\0", 4) + in("UTF-32LE", emoji) << emoji;
        QTest::newRow("UTF-32 BE with mark") << QByteArray("\0\0\xFE\xFF", 4) + in("UTF-32BE", emoji) << emoji;
        QTest::newRow("windows-1252") << in("windows-1252", french) << french;
        const QString latin = QString(french).replace(u"œ"_s, u"oe"_s).replace(u'€', u'F').replace(u'…', u'.');
        QTest::newRow("ISO-8859-1") << in("ISO-8859-1", latin) << latin;
        const QString latin9 = QString(french).replace(u'…', u'.');
        QTest::newRow("ISO-8859-15") << in("ISO-8859-15", latin9) << latin9;
        QTest::newRow("Macintosh") << in("macintosh", french) << french;
        QTest::newRow("a few accents only") << in("windows-1252", u"Noël à Paris"_s) << u"Noël à Paris"_s;
        const QString russian =
            u"Министерство иностранных дел России заявило, что страна не намерена вести переговоры. "
            "Президент подчеркнул это в своём обращении к гражданам.\n"_s;
        QTest::newRow("windows-1251") << in("windows-1251", russian) << russian;
        QTest::newRow("KOI8-R") << in("KOI8-R", russian) << russian;
        const QString polish = u"Premier powiedział, że rząd zrobi wszystko, żeby zapewnić bezpieczeństwo. "
                               "Myślę, że już wkrótce będą dobre wieści – dodał wicepremier w środę w Łodzi.\n"_s;
        QTest::newRow("windows-1250") << in("windows-1250", polish) << polish;
        const QString arabic = u"قال وزير الخارجية إن بلاده لن تشارك في المفاوضات المقبلة مع الجانب الآخر\n"_s;
        QTest::newRow("windows-1256") << in("windows-1256", arabic) << arabic;
        const QString japanese = u"首相は記者会見で「断固として抗議する」と述べた。外務省も声明を発表した。\n"_s;
        QTest::newRow("Shift_JIS") << in("Shift_JIS", japanese) << japanese;
    }
    void decodesEveryEncoding()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        const Result<DecodedText> decoded = decodeText(bytes, u"a.txt"_s);
        QVERIFY2(decoded, decoded ? "" : qPrintable(decoded.error().message));
        QCOMPARE(decoded->text, text);
    }

    void lineEndsBecomeLineFeeds()
    {
        QCOMPARE(decodeText("a\r\nb\rc\n\r\nd\r", {})->text, u"a\nb\nc\n\nd\n"_s);
        QCOMPARE(decodeText(QByteArrayView("\xFF\xFE"
                                           "a\0\r\0\n\0b\0",
                                           10),
                            {})
                     ->text,
                 u"a\nb"_s);
    }

    void oneBrokenByteDoesNotSpoilATextInUtf8()
    {
        QByteArray bytes = french.toUtf8().repeated(5);
        bytes.insert(french.toUtf8().size(), '\xE9');
        const auto decoded = decodeText(bytes, {});
        QVERIFY(decoded);
        QCOMPARE(decoded->encoding, u"UTF-8"_s);
        QCOMPARE(decoded->text.count(QChar::ReplacementCharacter), 1);
    }

    void theDeclaredEncodingCountsWhereItFits()
    {
        QCOMPARE(decodeText(in("ISO-8859-7", u"Αθήνα"_s), {}, "iso-8859-7")->text, u"Αθήνα"_s);
        QCOMPARE(decodeText(french.toUtf8(), {}, "iso-8859-1")->text, french);
        QCOMPARE(decodeText(in("windows-1252", french), {}, "utf-8")->text, french);
        QCOMPARE(decodeText(in("windows-1252", french), {}, "no-such-encoding")->text, french);
    }

    void whatIsNoTextIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason");
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << u"picture"_s;
        QTest::newRow("PDF") << QByteArray("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n") << u"PDF"_s;
        QTest::newRow("office") << QByteArray("PK\x03\x04\x14\0\x06\0", 8) << u"office"_s;
        QTest::newRow("project") << QByteArray("SQLite format 3\0\x10\0", 18) << u"database"_s;
        QTest::newRow("zero bytes") << QByteArray("abc\0def", 7) << u"binary"_s;
        QTest::newRow("control characters") << QByteArray("\x01\x02\x03\x04 abc \x05\x06") << u"binary"_s;
        QByteArray noise;
        for (int i = 0; i < 5000; ++i)
            noise += static_cast<char>((i * 7919 + i / 3) % 255 + 1);
        QTest::newRow("noise") << noise << u"binary"_s;
    }
    void whatIsNoTextIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, reason);
        const Result<DecodedText> decoded = decodeText(bytes, u"dossier/a.txt"_s);
        QVERIFY(!decoded);
        QCOMPARE(decoded.error().code, ErrorCode::BadContent);
        QVERIFY(decoded.error().message.contains(u"dossier/a.txt"));
        QVERIFY2(decoded.error().message.contains(reason), qPrintable(decoded.error().message));
    }
};

QTEST_GUILESS_MAIN(TestTextDecoder)
#include "tst_textdecoder.moc"
