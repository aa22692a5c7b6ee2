// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/cas/tsvreader.h"

#include "models/formats/cas/tsvescape.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
constexpr qint64 widestTsvGap = 1 << 16; ///< of spaces between two sentences

/** Takes "[4]" or "[4_5]" off the end: its numbers. */
std::pair<int, int> takeTsvNumbers(QString &value)
{
    static const QRegularExpression numbers(u"(?<!\\\\)((?:\\\\\\\\)*)\\[(\\d{1,9})(?:_(\\d{1,9}))?\\]$"_s);
    const QRegularExpressionMatch match = numbers.match(value);
    if (!match.hasMatch())
        return {0, 0};
    value.truncate(match.capturedEnd(1));
    return {match.captured(2).toInt(), match.captured(3).toInt()};
}

bool isNoTsvValue(const QString &value)
{
    return value.isEmpty() || value == "_"_L1 || value == "*"_L1;
}
} // namespace

Result<StandoffArticle> TsvReader::read(const QString &file)
{
    bool inHeader = true;
    for (const QStringView view : QStringTokenizer(file, u'\n')) {
        const QString line = view.toString();
        ++m_line;
        if (m_line == 1 && !line.startsWith("#FORMAT=WebAnno TSV 3"_L1))
            return failure(ErrorCode::BadContent,
                           QCoreApplication::translate("TsvReader", "line 1 does not say \"WebAnno TSV 3\""));
        if (m_line == 1)
            continue;
        if (inHeader && line.startsWith("#T_"_L1) && line.contains(u'=')) {
            addLayer(line);
            continue;
        }
        inHeader = false;
        if (line.startsWith(u'#')) {
            endSentence();
            addHeadLine(line);
        } else if (line.isEmpty()) {
            endSentence();
        } else {
            addRow(line);
        }
    }
    endSentence();
    beginSentence(-1);
    finish();
    StandoffArticle article = articleOf(m_cas);
    Document &document = m_about.document;
    document.text = article.document.text;
    article.document = document;
    article.annotator = m_about.annotator;
    return article;
}

QString TsvReader::where() const
{
    return QCoreApplication::translate("ColumnFormat", "Line %1").arg(m_line);
}

void TsvReader::addLayer(const QString &line)
{
    const QStringList fields = line.section(u'=', 1).split(u'|');
    Layer layer{.type = fields.first(), .kind = line.at(3), .column = m_columns};
    for (const QString &field : fields.sliced(1)) {
        QString feature = field;
        if (field.startsWith("ROLE_"_L1))
            feature = u"role "_s + field;
        else if (field.startsWith("BT_"_L1))
            feature = u"source "_s + field.sliced(3);
        else if (!layer.features.isEmpty() && layer.features.last().startsWith("role "_L1))
            feature = u"target "_s + field;
        layer.features.append(feature);
    }
    if (layer.features.isEmpty())
        layer.features.append(QString());
    m_columns += layer.features.size();
    m_layers.append(layer);
}

void TsvReader::addHeadLine(const QString &line)
{
    const QString name = line.section(u'=', 0, 0);
    const QString value = tsvUnescaped(line.section(u'=', 1));
    if (name == "#Text"_L1)
        m_textLines.append(value);
    else if (name == "#Guillemet.before"_L1)
        m_before = value;
    else if (name.startsWith("#Guillemet."_L1))
        m_about.setNamed(QStringView(name).sliced(name.indexOf(u'.') + 1), value);
}

void TsvReader::beginSentence(qint64 begin)
{
    if (m_inSentence || m_textLines.isEmpty())
        return;
    m_inSentence = true;
    const qint64 gap = begin - m_cas.text.size();
    if (gap == -1 && m_cas.text.endsWith(u'\n'))
        m_cas.text.chop(1);
    else if (gap > 0 && m_cas.text.isEmpty() && m_before.size() == begin)
        m_cas.text = m_before;
    else if (gap > 0 && gap <= widestTsvGap)
        m_cas.text += QString(gap, u' ');
    m_cursor = static_cast<int>(m_cas.text.size());
    m_cas.text += m_textLines.join(u'\n') + u'\n';
    m_textLines.clear();
}

void TsvReader::endSentence()
{
    m_inSentence = false;
}

void TsvReader::addRow(const QString &line)
{
    static const QRegularExpression head(u"^(\\d{1,9}-\\d{1,9}(?:\\.\\d{1,9})?)\\t(\\d{1,15})-(\\d{1,15})\\t"_s);
    const QRegularExpressionMatch match = head.match(line);
    if (!match.hasMatch())
        return m_tell(
            QCoreApplication::translate("TsvReader", "%1 is left out: it has no number and positions of a token.")
                .arg(where()));
    const QString unit = match.captured(1);
    const qint64 begin = match.captured(2).toLongLong();
    const qint64 end = match.captured(3).toLongLong();
    beginSentence(begin);
    const QStringList fields = line.split(u'\t');
    const std::optional<Span> span = place(unit, begin, end, fields.at(2));
    if (!span)
        return m_tell(QCoreApplication::translate("TsvReader", "%1 is left out: \"%2\" is not in the sentence.")
                          .arg(where(), fields.at(2).left(60)));
    if (fields.size() < m_columns)
        m_tell(QCoreApplication::translate("TsvReader", "%1 has %2 columns, not %3: some of its values are missing.")
                   .arg(where(), QString::number(fields.size()), QString::number(m_columns)));
    for (const Layer &layer : std::as_const(m_layers))
        addLayerRow(layer, fields, unit, *span);
}

std::optional<Span> TsvReader::place(const QString &unit, qint64 begin, qint64 end, const QString &text)
{
    const bool isPart = unit.contains(u'.');
    const qint64 expected = isPart ? m_token.second + begin - m_token.first : begin;
    const QStringView whole(m_cas.text);
    const bool fits = end - begin == text.size() && expected >= 0 && expected <= whole.size() - text.size() &&
                      whole.sliced(expected, text.size()) == text;
    const qsizetype found = fits ? expected : whole.indexOf(text, isPart ? m_token.second : m_cursor);
    if (found < 0)
        return {};
    if (!fits && !std::exchange(m_moved, true))
        m_tell(QCoreApplication::translate("TsvReader", "%1: the positions are not those of the text in UTF-16 code "
                                                        "units; tokens were found by what they say.")
                   .arg(where()));
    const Span span{static_cast<int>(found), static_cast<int>(found + text.size())};
    if (!isPart) {
        m_token = {begin, span.begin};
        m_cursor = span.end;
    }
    return span;
}

void TsvReader::addLayerRow(const Layer &layer, const QStringList &fields, const QString &unit, Span span)
{
    QList<QStringList> stacks;
    QList<qsizetype> filled; // columns with a value: a hostile file has many without
    qsizetype height = 0;
    for (qsizetype i = 0; i < layer.features.size(); ++i) {
        const QString field = fields.value(layer.column + i);
        stacks.append(field.isEmpty() || field == "_"_L1 ? QStringList() : tsvSplit(field, u'|'));
        if (!stacks.last().isEmpty())
            filled.append(i);
        height = std::max(height, stacks.last().size());
    }
    for (qsizetype index = 0; index < height; ++index) {
        if (layer.kind == u'R')
            addRelation(layer, stacks, filled, index, unit);
        else
            addAnnotation(layer, stacks, filled, index, unit, span);
    }
}

void TsvReader::addAnnotation(const Layer &layer, QList<QStringList> &stacks, const QList<qsizetype> &filled,
                              qsizetype index, const QString &unit, Span span)
{
    QString key;
    for (const qsizetype column : filled) {
        if (index >= stacks.at(column).size() || layer.features.at(column).startsWith("target "_L1))
            continue;
        QString &value = stacks[column][index];
        const qsizetype arrow = layer.kind == u'C' ? value.lastIndexOf("->"_L1) : -1;
        if (arrow >= 0) {
            key = value.sliced(arrow);
            value.clear(); // what links the elements of a chain has no place here
        } else if (const int number = takeTsvNumbers(value).first; number > 0 && layer.kind == u'S') {
            key = QString::number(number);
        }
    }
    const qsizetype structure = structureFor(layer, key, span);
    m_onUnit[unit].append(structure);
    for (const qsizetype column : filled) {
        const QString value = stacks.at(column).value(index);
        const QString &feature = layer.features.at(column);
        if (feature.startsWith("role "_L1))
            addSlots(value, stacks.value(column + 1).value(index), layer.features.value(column + 1).section(u' ', 1),
                     structure);
        else if (!feature.startsWith("target "_L1) && !isNoTsvValue(value))
            m_cas.structures[structure].features.insert(feature, tsvUnescaped(value));
    }
}

qsizetype TsvReader::structureFor(const Layer &layer, const QString &key, Span span)
{
    // The numbers of annotations count through all layers, those of the elements of chains do not.
    const QString full = layer.kind == u'S' ? key : layer.type + key;
    const auto known = key.isEmpty() ? m_byKey.constEnd() : m_byKey.constFind(full);
    if (known != m_byKey.constEnd() && m_cas.structures.at(*known).type == layer.type) {
        Span &whole = m_spans[*known];
        whole = {std::min(whole.begin, span.begin), std::max(whole.end, span.end)};
        return *known;
    }
    const qsizetype index = m_cas.structures.size();
    m_cas.structures.append({.id = static_cast<int>(index) + 2, .type = layer.type, .where = where()});
    m_spans.insert(index, span);
    if (!key.isEmpty())
        m_byKey.insert(full, index);
    return index;
}

void TsvReader::addSlots(const QString &roles, const QString &targets, const QString &type, qsizetype host)
{
    if (isNoTsvValue(roles))
        return;
    const QStringList references = tsvSplit(targets, u';');
    const QStringList names = tsvSplit(roles, u';');
    for (qsizetype i = 0; i < names.size(); ++i) {
        QString unit = references.value(i);
        const int number = takeTsvNumbers(unit).first;
        m_links.append({.structure = m_cas.structures.size(),
                        .to = {unit, number, type == "uima.tcas.Annotation"_L1 ? QString() : type},
                        .host = host});
        m_cas.structures.append(
            {.id = static_cast<int>(m_cas.structures.size()) + 2, .type = CasType::Link, .where = where()});
        if (!isNoTsvValue(names.at(i)))
            m_cas.structures.last().features.insert(u"label"_s, tsvUnescaped(names.at(i)));
    }
}

void TsvReader::addRelation(const Layer &layer, const QList<QStringList> &stacks, const QList<qsizetype> &filled,
                            qsizetype index, const QString &unit)
{
    CasStructure relation{.id = static_cast<int>(m_cas.structures.size()) + 2, .type = layer.type, .where = where()};
    Link link{.structure = m_cas.structures.size()};
    for (const qsizetype column : filled) {
        QString value = stacks.at(column).value(index);
        const QString &feature = layer.features.at(column);
        const auto [from, to] = takeTsvNumbers(value);
        if (feature.startsWith("source "_L1)) {
            link.from = {value, from, feature.section(u' ', 1)};
            link.to = {unit, to, link.from.type};
        } else if (!isNoTsvValue(value)) {
            relation.features.insert(feature, tsvUnescaped(value));
        }
    }
    m_links.append(link);
    m_cas.structures.append(relation);
}

std::optional<int> TsvReader::resolved(const Reference &reference) const
{
    if (reference.number > 0) {
        const auto known = m_byKey.constFind(QString::number(reference.number));
        return known == m_byKey.constEnd() ? std::optional<int>() : m_cas.structures.at(*known).id;
    }
    for (const qsizetype index : m_onUnit.value(reference.unit)) {
        const CasStructure &structure = m_cas.structures.at(index);
        if (reference.type.isEmpty() || structure.type == reference.type)
            return structure.id;
    }
    return {};
}

void TsvReader::finish()
{
    if (m_cas.text.endsWith(u'\n'))
        m_cas.text.chop(1);
    for (const auto &[index, span] : m_spans.asKeyValueRange()) {
        m_cas.structures[index].features.insert(u"begin"_s, QString::number(span.begin));
        m_cas.structures[index].features.insert(u"end"_s, QString::number(span.end));
    }
    for (const Link &link : std::as_const(m_links)) {
        CasStructure &structure = m_cas.structures[link.structure];
        const std::optional<int> from =
            link.host >= 0 ? std::optional(m_cas.structures.at(link.host).id) : resolved(link.from);
        const std::optional<int> to = resolved(link.to);
        if (from && to)
            structure.references = {{u"Governor"_s, *from}, {u"Dependent"_s, *to}};
        else if (!isLinguisticType(structure.type) || structure.type == CasType::Link)
            m_tell(QCoreApplication::translate("TsvReader", "%1: a link is left out: there is no annotation %2.")
                       .arg(structure.where, from ? link.to.unit : link.from.unit));
    }
}

} // namespace Guillemet
