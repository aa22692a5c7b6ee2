// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/annotationmodel.h"

#include "models/core/destroyaside.h"
#include "models/itemmodels/annotationrow.h"

#include <QtCore/QElapsedTimer>

namespace Guillemet {

namespace {
constexpr int everything = std::numeric_limits<int>::max();
constexpr int pieceOfText = 8192;      ///< code units put in between two looks at the clock
constexpr qint64 firstPieceOfTime = 1; ///< milliseconds: others put something in place at the same time
constexpr qint64 pieceOfTime = 6;      ///< milliseconds after which the event loop has its turn
constexpr qsizetype bulkChange = 2000; ///< more annotations at once are not followed one by one

/** Whether an annotation keeps its rows: only what they show differs. */
bool staysPut(const AnnotationEdit &edit)
{
    if (!edit.before || !edit.after)
        return false;
    const Annotation &a = *edit.before;
    const Annotation &b = *edit.after;
    const auto same = [&](const QString &name) { return a.attributes.value(name) == b.attributes.value(name); };
    return a.tag == b.tag && a.hull() == b.hull() && a.links == b.links && a.isVisible() == b.isVisible() &&
           same(Attribute::Speaker) && same(Attribute::Country);
}
} // namespace

AnnotationModel::AnnotationModel(QObject *parent)
    : QAbstractItemModel(parent)
{
    m_builder.setSingleShot(true);
    connect(&m_builder, &QTimer::timeout, this, &AnnotationModel::buildOn);
    rebuild();
}

AnnotationModel::~AnnotationModel() = default;

void AnnotationModel::setArticle(AnnotationSet *annotations, SpeakerRegistry *speakers, const QString &text,
                                 const Tagset &tagset)
{
    if (m_annotations)
        m_annotations->disconnect(this);
    if (m_speakers)
        m_speakers->disconnect(this);
    m_annotations = annotations;
    m_speakers = speakers;
    setText(text);
    m_tagset = tagset;
    if (annotations) {
        connect(annotations, &AnnotationSet::changed, this, &AnnotationModel::followAnnotations);
        connect(annotations, &AnnotationSet::wasReset, this, &AnnotationModel::rebuild);
        connect(annotations, &QObject::destroyed, this, &AnnotationModel::rebuild);
    }
    if (speakers) {
        connect(speakers, &SpeakerRegistry::changed, this,
                [this](const QList<SpeakerEdit> &edits) { m_tree->follow(edits); });
        connect(speakers, &SpeakerRegistry::wasReset, this, &AnnotationModel::rebuild);
    }
    rebuild();
}

void AnnotationModel::setText(const QString &text)
{
    m_text = text;
    m_pageParagraphs.clear();
}

AnnotationCounts AnnotationModel::counts() const
{
    return m_tree->counts();
}

bool AnnotationModel::isComplete() const
{
    return m_tree->grownTo() == everything;
}

void AnnotationModel::rebuild()
{
    m_builder.stop();
    beginResetModel();
    m_resetting = true;
    if (m_tree)
        destroyAside(std::move(m_tree), m_tree->size());
    AnnotationTree::Listener *listener = this;
    m_tree = std::make_unique<AnnotationTree>(m_annotations, m_speakers, m_tagset, listener);
    grow(firstPieceOfTime);
    m_resetting = false;
    endResetModel();
    if (!isComplete())
        m_builder.start(0);
    tellCounts();
}

void AnnotationModel::grow(qint64 milliseconds)
{
    QElapsedTimer clock;
    clock.start();
    while (!isComplete() && clock.elapsed() < milliseconds) {
        // Not as far as the text goes: a set is filled before its text is known here.
        const int next = m_tree->grownTo() + pieceOfText;
        m_tree->growTo(m_annotations && next < m_annotations->reach() ? next : everything);
    }
}

void AnnotationModel::buildOn()
{
    grow(pieceOfTime);
    if (!isComplete())
        m_builder.start(0);
    tellCounts();
}

void AnnotationModel::followAnnotations(const Change &change)
{
    if (!change.text.isEmpty()) {
        rebuild(); // everything has moved
    } else if (change.annotations.size() <= bulkChange) {
        m_tree->follow(change);
        tellCounts();
    } else if (m_annotations->threshold() <= 0 && std::ranges::all_of(change.annotations, staysPut)) {
        m_tree->countUndecided();
        tellAllChanged({});
        tellCounts();
    } else {
        rebuild();
    }
}

void AnnotationModel::tellAllChanged(const QModelIndex &parent)
{
    const int rows = rowCount(parent);
    if (!rows)
        return;
    Q_EMIT dataChanged(index(0, 0, parent), index(rows - 1, ColumnCount - 1, parent));
    // Not for the parts of each quotation: a view looks for every parent among all its rows, which takes a minute for a
    // hundred thousand annotations, and repaints them with the quotations anyway.
    for (int row = 0; row < rows; ++row) {
        const QModelIndex child = index(row, 0, parent);
        if (nodeOf(child)->isHeading())
            tellAllChanged(child);
    }
}

void AnnotationModel::tellCounts()
{
    if (counts() == m_countsTold)
        return;
    m_countsTold = counts();
    Q_EMIT countsChanged();
}

QModelIndex AnnotationModel::indexOf(const AnnotationId &id) const
{
    const AnnotationNode *node = m_tree->find(id);
    return node ? indexOf(node) : QModelIndex();
}

QModelIndex AnnotationModel::indexOf(const AnnotationNode *node, int column) const
{
    return node->parent ? createIndex(m_tree->rowOf(*node), column, node) : QModelIndex();
}

const AnnotationNode *AnnotationModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<const AnnotationNode *>(index.constInternalPointer()) : m_tree->root();
}

QModelIndex AnnotationModel::index(int row, int column, const QModelIndex &parent) const
{
    const AnnotationNode *above = nodeOf(parent);
    if (row < 0 || row >= above->childCount() || column < 0 || column >= ColumnCount || parent.column() > 0)
        return {};
    return createIndex(row, column, above->children[static_cast<size_t>(row)].get());
}

QModelIndex AnnotationModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(nodeOf(child)->parent) : QModelIndex();
}

int AnnotationModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : nodeOf(parent)->childCount();
}

int AnnotationModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant AnnotationModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const AnnotationNode &node = *nodeOf(index);
    const Annotation *annotation = m_annotations && !node.isHeading() ? m_annotations->find(node.id) : nullptr;
    const Span paragraphs = node.kind == AnnotationNode::Kind::Page ? paragraphsOf(node) : Span();
    const AnnotationRow row{node, annotation, m_annotations, m_speakers, m_text, paragraphs};
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case TextColumn:
            return annotation && annotation->isUnsure() ? u"? " + row.title() : row.title();
        case DetailColumn:
            return row.detail();
        case TypeColumn:
            return row.type();
        default:
            return row.status();
        }
    case Qt::ToolTipRole:
        return row.wholeTitle();
    case Qt::AccessibleTextRole:
        return index.column() == TextColumn ? row.accessibleText() : QVariant();
    case AnnotationIdRole:
        return QVariant::fromValue(node.id);
    case SpanRole:
        return QVariant::fromValue(node.place());
    case StatusRole:
        return annotation ? QVariant::fromValue(annotation->status) : QVariant();
    case ConfidenceRole:
        return annotation ? QVariant(annotation->confidence) : QVariant();
    case TagRole:
        if (node.kind == AnnotationNode::Kind::Group)
            return node.heading->key;
        return annotation ? QVariant(annotation->tag) : QVariant();
    case KindRole:
        return QVariant::fromValue(node.kind);
    case CountRole:
        return node.heldCount();
    case SpeakerIdRole:
        return QVariant::fromValue(row.speaker());
    case CountryCodeRole:
        return row.countryCode();
    case TypeRole:
        return annotation ? QVariant::fromValue(annotation->quoteType()) : QVariant();
    case UndecidedRole:
        return node.undecided;
    case UnsureRole:
        return annotation && annotation->isUnsure();
    default:
        return {};
    }
}

/** Counted once from each page to the next: a page is a stretch of the same length. */
Span AnnotationModel::paragraphsOf(const AnnotationNode &page) const
{
    const qsizetype length = page.span.length();
    const qsizetype number = page.span.begin / length;
    if (m_pageParagraphs.isEmpty())
        m_pageParagraphs.append(0);
    for (qsizetype known = m_pageParagraphs.size(); known <= number + 1; ++known) {
        const QStringView before = QStringView(m_text).sliced(std::min((known - 1) * length, m_text.size()));
        m_pageParagraphs.append(m_pageParagraphs.last() +
                                static_cast<int>(before.first(std::min(length, before.size())).count(u'\n')));
    }
    const bool endsWithOne = page.span.end <= m_text.size() && m_text[page.span.end - 1] == u'\n';
    return {m_pageParagraphs[number] + 1, m_pageParagraphs[number + 1] + (endsWithOne ? 0 : 1)};
}

QVariant AnnotationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TextColumn:
        return tr("Annotation");
    case DetailColumn:
        return tr("Speaker or code");
    case TypeColumn:
        return tr("Type");
    case StatusColumn:
        return tr("Status");
    default:
        return {};
    }
}

QHash<int, QByteArray> AnnotationModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractItemModel::roleNames();
    names.insert({{AnnotationIdRole, "annotationId"},
                  {SpanRole, "span"},
                  {StatusRole, "status"},
                  {ConfidenceRole, "confidence"},
                  {TagRole, "tag"},
                  {KindRole, "kind"},
                  {CountRole, "count"},
                  {SpeakerIdRole, "speakerId"},
                  {CountryCodeRole, "countryCode"},
                  {TypeRole, "type"},
                  {UndecidedRole, "undecided"},
                  {UnsureRole, "unsure"}});
    return names;
}

void AnnotationModel::aboutToInsert(const AnnotationNode *parent, int first, int last)
{
    if (!m_resetting)
        beginInsertRows(indexOf(parent), first, last);
}

void AnnotationModel::inserted()
{
    if (!m_resetting)
        endInsertRows();
}

void AnnotationModel::aboutToRemove(const AnnotationNode *parent, int first, int last)
{
    if (!m_resetting)
        beginRemoveRows(indexOf(parent), first, last);
}

void AnnotationModel::removed()
{
    if (!m_resetting)
        endRemoveRows();
}

void AnnotationModel::aboutToMove(const AnnotationNode *parent, int from, int to)
{
    const QModelIndex above = indexOf(parent);
    beginMoveRows(above, from, from, above, to);
}

void AnnotationModel::moved()
{
    endMoveRows();
}

void AnnotationModel::changed(const AnnotationNode *node)
{
    if (!m_resetting)
        Q_EMIT dataChanged(indexOf(node), indexOf(node, ColumnCount - 1));
}

} // namespace Guillemet
