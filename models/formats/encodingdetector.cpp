// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/encodingdetector.h"

#include <QtCore/QStringDecoder>

#include <unicode/ucsdet.h>

namespace Guillemet {

namespace {
constexpr qsizetype sampleSize = 65536;

/** The lines with bytes above 127: the others tell nothing. */
QByteArray sampleOf(QByteArrayView bytes)
{
    QByteArray sample;
    for (qsizetype begin = 0; begin < bytes.size() && sample.size() < sampleSize;) {
        qsizetype end = bytes.indexOf('\n', begin);
        end = std::min({end < 0 ? bytes.size() : end + 1, bytes.size(), begin + sampleSize});
        const QByteArrayView line = bytes.sliced(begin, end - begin);
        if (std::ranges::any_of(line, [](char c) { return static_cast<uchar>(c) > 127; }))
            sample += line;
        begin = end;
    }
    return sample;
}

/** Bytes above 127 among the letters: few in Latin scripts, most in all others. */
double highShare(QByteArrayView sample)
{
    qsizetype high = 0;
    qsizetype letters = 0;
    for (const char c : sample) {
        high += static_cast<uchar>(c) > 127;
        letters += (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
    return static_cast<double>(high) / static_cast<double>(std::max<qsizetype>(1, high + letters));
}

bool isBroken(QByteArrayView sample)
{
    const auto controls = std::ranges::count_if(sample, [](char c) {
        return (static_cast<uchar>(c) < 32 && c != '\n' && c != '\r' && c != '\t' && c != '\f') || c == 127;
    });
    return controls * 100 > sample.size();
}

struct Guess
{
    QByteArray encoding;
    int confidence = 0; ///< 0..100
};

/** ICU's guesses, the best first. */
QList<Guess> icuGuesses(const QByteArray &sample)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status), &ucsdet_close);
    ucsdet_setText(detector.get(), sample.constData(), static_cast<int32_t>(sample.size()), &status);
    int32_t found = 0;
    const UCharsetMatch **matches = ucsdet_detectAll(detector.get(), &found, &status);
    QList<Guess> guesses;
    for (int32_t i = 0; U_SUCCESS(status) && i < found; ++i)
        guesses.append({ucsdet_getName(matches[i], &status), ucsdet_getConfidence(matches[i], &status)});
    return guesses;
}

bool isLatin(const QByteArray &encoding)
{
    return encoding == "ISO-8859-1" || encoding == "ISO-8859-2" || encoding == "ISO-8859-9" ||
           encoding == "windows-1250" || encoding == "windows-1252" || encoding == "windows-1254";
}

/** An encoding of Latin letters, and the letters beyond ASCII of the texts that are written in it. */
struct LatinEncoding
{
    const char *name;
    QString letters;
};

const std::array<LatinEncoding, 7> &latinEncodings()
{
    static const QString western = QStringLiteral("àâäáãåæçéèêëíîïìñóôöòõøœùúûüÿßÀÂÄÁÃÅÆÇÉÈÊËÍÎÏÑÓÔÖØŒÙÚÛÜ");
    static const QString central =
        QStringLiteral("ąćęłńóśźżáčďéěíňřšťúůýžőűöüäëçăâîşţßĄĆĘŁŃÓŚŹŻÁČĎÉĚÍŇŘŠŤÚŮÝŽŐŰÖÜÄÇĂÂÎŞŢ");
    static const std::array<LatinEncoding, 7> all{{{"windows-1252", western},
                                                   {"ISO-8859-15", western},
                                                   {"macintosh", western},
                                                   {"IBM850", western},
                                                   {"windows-1250", central},
                                                   {"ISO-8859-2", central},
                                                   {"windows-1254", western + QStringLiteral("ğşıİŞĞ")}}};
    return all;
}

int markScore(QChar c, bool afterLetter, bool beforeLetter)
{
    static const QString marks = QStringLiteral("«»“”‘’„‹›…–—€°§£·•©®™\u00A0");
    if (c == u'¿' || c == u'¡')
        return afterLetter ? -2 : 1;
    if (!marks.contains(c))
        return -2;
    // Between two letters only an apostrophe or a dash is likely.
    return afterLetter && beforeLetter && c != u'’' && c != u'–' ? -1 : 1;
}

/** How well the characters beyond ASCII fit the texts that are written in an encoding; at most two for each. */
int fit(QByteArrayView sample, const LatinEncoding &encoding)
{
    const QString text = QStringDecoder(encoding.name).decode(sample);
    int score = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.unicode() < 128)
            continue;
        const bool afterLetter = i > 0 && text[i - 1].isLetter();
        const bool beforeLetter = i + 1 < text.size() && text[i + 1].isLetter();
        if (encoding.letters.contains(c)) // an upper-case letter after a lower-case one is a sign of the wrong table
            score += c.isUpper() && afterLetter && text[i - 1].isLower() ? -2 : 2;
        else
            score += markScore(c, afterLetter, beforeLetter);
    }
    return score;
}

/** The best; where two fit alike, the first in the list. */
QByteArray latinEncoding(QByteArrayView sample)
{
    const LatinEncoding *best = nullptr;
    int bestScore = 0;
    for (const LatinEncoding &encoding : latinEncodings()) {
        if (!QStringDecoder(encoding.name).isValid())
            continue;
        const int score = fit(sample, encoding);
        if (!best || score > bestScore) {
            best = &encoding;
            bestScore = score;
        }
    }
    return best->name;
}

/** UTF-8 with a few broken bytes: one wrong character is better than all. */
bool isMostlyUtf8(QByteArrayView sample)
{
    const QString text = QStringDecoder(QStringDecoder::Utf8).decode(sample);
    const auto high = std::ranges::count_if(text, [](QChar c) { return c.unicode() > 127; });
    return text.count(QChar::ReplacementCharacter) * 10 < high;
}
} // namespace

QByteArray detectEncoding(QByteArrayView bytes)
{
    const QByteArray sample = sampleOf(bytes);
    if (sample.isEmpty() || isBroken(sample))
        return {};
    if (isMostlyUtf8(sample))
        return "UTF-8";
    if (highShare(sample) > 0.35) {
        for (const Guess &guess : icuGuesses(sample)) {
            const bool wide = guess.encoding.startsWith("UTF") || guess.encoding.startsWith("IBM");
            if (!wide && !isLatin(guess.encoding) && guess.confidence >= 10 &&
                QStringDecoder(guess.encoding.constData()).isValid())
                return guess.encoding;
        }
    }
    return latinEncoding(sample);
}

} // namespace Guillemet
