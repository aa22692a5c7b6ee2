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

/** How well the characters beyond ASCII fit a text of Western Europe. */
int westernScore(QByteArrayView sample, const char *encoding)
{
    static const QString letters = QStringLiteral("àâäáãåæçéèêëíîïìñóôöòõøœùúûüÿßÀÂÄÁÃÅÆÇÉÈÊËÍÎÏÑÓÔÖØŒÙÚÛÜ");
    static const QString marks = QStringLiteral("«»“”‘’„‹›…–—€°§£·•©®™²³¿¡ªº\u00A0");
    const QString text = QStringDecoder(encoding).decode(sample);
    int score = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.unicode() < 128)
            continue;
        const bool afterLetter = i > 0 && text[i - 1].isLetter();
        const bool beforeLetter = i + 1 < text.size() && text[i + 1].isLetter();
        if (letters.contains(c)) // an upper-case letter after a lower-case one is a sign of the wrong table
            score += c.isUpper() && afterLetter && text[i - 1].isLower() ? -2 : 2;
        else if (marks.contains(c)) // between two letters only an apostrophe or a hyphen is likely
            score += afterLetter && beforeLetter && c != u'’' && c != u'–' ? -1 : 1;
        else
            score -= 2;
    }
    return score;
}

QByteArray westernEncoding(QByteArrayView sample)
{
    QByteArray best = "windows-1252";
    int bestScore = westernScore(sample, best.constData());
    for (const char *encoding : {"ISO-8859-15", "macintosh", "IBM850"}) {
        if (!QStringDecoder(encoding).isValid())
            continue;
        const int score = westernScore(sample, encoding);
        if (score > bestScore) {
            best = encoding;
            bestScore = score;
        }
    }
    return best;
}
} // namespace

QByteArray detectEncoding(QByteArrayView bytes)
{
    const QByteArray sample = sampleOf(bytes);
    if (sample.isEmpty() || isBroken(sample))
        return {};
    const QList<Guess> guesses = icuGuesses(sample);
    if (highShare(sample) > 0.35) {
        for (const Guess &guess : guesses) {
            const bool wide = guess.encoding.startsWith("UTF") || guess.encoding.startsWith("IBM");
            if (!wide && !isLatin(guess.encoding) && guess.confidence >= 10 &&
                QStringDecoder(guess.encoding.constData()).isValid())
                return guess.encoding;
        }
    }
    // Mostly UTF-8 with a few broken bytes: one wrong character is better than all.
    const auto utf8 = std::ranges::find(guesses, QByteArray("UTF-8"), &Guess::encoding);
    if (utf8 != guesses.end() && utf8->confidence >= 80)
        return "UTF-8";
    const auto latin = std::ranges::find_if(guesses, [](const Guess &guess) { return isLatin(guess.encoding); });
    if (latin != guesses.end() && latin->confidence >= 40 &&
        (latin->encoding == "ISO-8859-2" || latin->encoding == "windows-1250" || latin->encoding == "ISO-8859-9" ||
         latin->encoding == "windows-1254") &&
        westernScore(sample, "windows-1252") < westernScore(sample, latin->encoding.constData()) * 2)
        return latin->encoding == "ISO-8859-9" ? QByteArray("windows-1254") : latin->encoding;
    return westernEncoding(sample);
}

} // namespace Guillemet
