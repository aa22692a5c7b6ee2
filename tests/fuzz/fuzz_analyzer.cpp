// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a text: the analysis ends, and what it finds lies in the text. The first byte chooses language and
// encoding.
#include "models/analysis/analyzer.h"
#include "models/core/annotation.h"

#include <QtCore/QHash>

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {

void require(bool holds)
{
    if (!holds)
        __builtin_trap();
}

QString textOf(const uint8_t *data, size_t size, bool utf16)
{
    if (utf16) // lone surrogates and all
        return QString(reinterpret_cast<const QChar *>(data), static_cast<qsizetype>(size / 2));
    return QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const std::unique_ptr<Analyzer> analyzer = createAnalyzer(QStringLiteral(GUILLEMET_DATA_DIR));
    static const QStringList languages{u"fr"_s, u"en"_s, u"auto"_s, u"zz"_s};
    if (size < 2)
        return 0;
    const QString text = textOf(data + 2, size - 2, data[0] & 4);
    const AnalysisResult result = analyzer->analyze(text, {.language = languages[data[0] & 3]});
    QHash<AnnotationId, const Annotation *> byId;
    for (const Annotation &annotation : result.annotations) {
        require(!byId.contains(annotation.id));
        byId.insert(annotation.id, &annotation);
        require(!annotation.fragments.isEmpty() && annotation.fragments == normalized(annotation.fragments));
        require(annotation.begin() >= 0 && annotation.end() <= text.size());
        require(annotation.confidence >= 0 && annotation.confidence <= 1);
    }
    for (const Annotation &annotation : result.annotations) {
        for (const Link &link : annotation.links)
            require(byId.contains(link.target));
    }
    return 0;
}
