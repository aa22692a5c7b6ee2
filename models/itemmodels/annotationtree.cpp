// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/annotationtree.h"

#include "models/core/countries.h"
#include "models/editing/navigation.h"

#include <QtCore/QCoreApplication>

namespace Guillemet {

namespace {
constexpr qsizetype pagedFrom = 20'000; ///< annotations
constexpr qsizetype onPage = 1000;      ///< annotations of all kinds, about
constexpr int fewRows = 500;            ///< under a heading that needs no pages
constexpr quint8 unnamedRank = 1;       ///< headings for what has no speaker or country yet go last

/** Under a quotation cues go first. */
quint8 rankOf(const Annotation &part)
{
    return part.tag == Tags::Cue ? 0 : 1;
}

QString keyOf(const SpeakerId &id)
{
    return id.isNull() ? QString() : id.toString();
}

/** The kind of heading that rows of a kind are under. */
AnnotationNode::Kind headingKind(AnnotationNode::Kind kind)
{
    using enum AnnotationNode::Kind;
    if (kind == SpeakerMention)
        return Speaker;
    return kind == CountryMention ? Country : Group;
}

quint8 groupRank(const QString &tag)
{
    const QStringList first{Tags::Quotation, Tags::Source, Tags::Country};
    const qsizetype place = first.indexOf(tag);
    return static_cast<quint8>(place < 0 ? first.size() : place);
}
} // namespace

AnnotationTree::AnnotationTree(AnnotationSet *annotations, SpeakerRegistry *speakers, const Tagset &tagset,
                               Listener *listener)
    : m_annotations(annotations)
    , m_speakers(speakers)
    , m_tagset(tagset)
    , m_listener(listener)
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
    if (annotations)
        m_nodes.reserve(annotations->size()); // growing later would stop one that puts in the rest piece by piece
    if (annotations && annotations->size() >= pagedFrom)
        m_pageLength = static_cast<int>(annotations->reach() / (annotations->size() / onPage)) + 1;
    for (const TagId &tag : {Tags::Quotation, Tags::Source, Tags::Country})
        heading(Kind::Group, tag);
}

AnnotationTree::~AnnotationTree() = default;

const AnnotationNode *AnnotationTree::find(const AnnotationId &id) const
{
    const Node *best = nullptr;
    for (auto [it, end] = m_nodes.equal_range(id); it != end; ++it) {
        if (!best || (*it)->kind < best->kind)
            best = *it;
    }
    return best;
}

void AnnotationTree::growTo(int position)
{
    const int from = m_grownTo;
    if (position <= from)
        return;
    m_grownTo = position;
    if (!m_annotations)
        return;
    for (const Annotation *annotation : m_annotations->annotationsIn({from, position})) {
        if (annotation->begin() >= from)
            sync(annotation->id);
    }
    tellCounts();
}

void AnnotationTree::follow(const Change &change)
{
    if (!m_annotations)
        return;
    // Besides what was changed: the parts a quotation gained or lost, and the quotations a part belongs to.
    QList<AnnotationId> ids;
    QSet<AnnotationId> seen;
    const auto add = [&](const AnnotationId &id) {
        if (!seen.contains(id)) {
            seen.insert(id);
            ids.append(id);
        }
    };
    for (const AnnotationEdit &edit : change.annotations) {
        for (const std::optional<Annotation> &side : {edit.before, edit.after}) {
            if (!side)
                continue;
            add(side->id);
            for (const Link &link : side->links)
                add(link.target);
            if (side->isPart()) {
                for (const Annotation *quotation : m_annotations->linkedFrom(side->id))
                    add(quotation->id);
            }
        }
    }
    for (const AnnotationId &id : std::as_const(ids))
        sync(id);
    tellCounts();
}

void AnnotationTree::countUndecided()
{
    for (Node *node : std::as_const(m_nodes)) {
        const Annotation *annotation = node->kind == Kind::Part ? nullptr : shown(node->id);
        if (annotation)
            setUndecided(node, *annotation);
    }
}

void AnnotationTree::follow(const QList<SpeakerEdit> &edits)
{
    for (const SpeakerEdit &edit : edits)
        refreshSpeaker(edit.after ? edit.after->id : edit.before->id);
}

void AnnotationTree::refreshSpeaker(const SpeakerId &id)
{
    Node *speaker = m_headings.value({static_cast<int>(Kind::Speaker), keyOf(id)});
    if (!speaker)
        return;
    rearrange(speaker, [&](Node &node) { node.heading->name = headingName(Kind::Speaker, node.heading->key); });
    if (!m_annotations)
        return;
    QSet<AnnotationId> told;
    const auto tell = [&](const Node &mention) {
        m_listener->changed(&mention);
        for (const Annotation *quotation : m_annotations->linkedFrom(mention.id)) {
            const Node *row = told.contains(quotation->id) ? nullptr : find(quotation->id);
            told.insert(quotation->id);
            if (row)
                m_listener->changed(row);
        }
    };
    for (const auto &child : speaker->children) {
        if (child->kind != Kind::Page)
            tell(*child);
        for (const auto &mention : child->children) // none but of a page
            tell(*mention);
    }
}

const Annotation *AnnotationTree::shown(const AnnotationId &id) const
{
    const Annotation *annotation = m_annotations ? m_annotations->find(id) : nullptr;
    return annotation && m_annotations->isShown(*annotation) && annotation->begin() < m_grownTo ? annotation : nullptr;
}

QList<AnnotationTree::Home> AnnotationTree::homesOf(const Annotation &annotation) const
{
    if (annotation.tag == Tags::Quotation) {
        QList<Home> homes{{Kind::Quotation, Tags::Quotation}};
        if (!annotation.speaker().isNull() && annotation.targets(LinkRole::Source).isEmpty())
            homes.append({Kind::SpeakerMention, keyOf(annotation.speaker())});
        return homes;
    }
    if (annotation.tag == Tags::Source)
        return {{Kind::SpeakerMention, keyOf(annotation.speaker())}};
    if (annotation.tag == Tags::Country)
        return {{Kind::CountryMention, annotation.attributes.value(Attribute::Country)}};
    if (annotation.tag == Tags::Cue && !m_annotations->linkedFrom(annotation.id).isEmpty())
        return {};
    return {{Kind::Other, annotation.tag}};
}

void AnnotationTree::sync(const AnnotationId &id)
{
    const Annotation *annotation = shown(id);
    QList<Home> homes = annotation ? homesOf(*annotation) : QList<Home>();
    QList<Node *> gone;
    for (Node *node : m_nodes.values(id)) {
        if (node->kind == Kind::Part)
            continue; // its quotation sees to it
        const bool isThere = node->parent->kind != Kind::Page ||
                             (annotation && pageBegin(annotation->begin()) == node->parent->span.begin);
        if (!isThere || !homes.removeOne(Home{node->kind, node->parent->heading->key})) {
            gone.append(node);
            continue;
        }
        rearrange(node, [annotation](Node &moved) { moved.span = annotation->hull(); });
        setUndecided(node, *annotation);
        if (node->kind == Kind::Quotation)
            syncParts(node, *annotation);
    }
    for (const Home &home : std::as_const(homes)) {
        auto made = std::make_unique<Node>();
        made->kind = home.kind;
        made->span = annotation->hull();
        made->id = id;
        Node *above = heading(headingKind(home.kind), home.key);
        if (above->hasPages())
            above = page(above, made->span.begin);
        Node *node = insert(above, std::move(made));
        if (m_pageLength && above->kind != Kind::Page && above->childCount() > fewRows)
            putInPages(above);
        setUndecided(node, *annotation);
        if (node->kind == Kind::Quotation)
            syncParts(node, *annotation);
    }
    for (Node *node : std::as_const(gone))
        remove(node);
}

void AnnotationTree::syncParts(Node *quotation, const Annotation &annotation)
{
    QList<const Annotation *> wanted;
    for (const Link &link : annotation.links) {
        const Annotation *part = link.role == LinkRole::Parent ? nullptr : m_annotations->find(link.target);
        if (part && part->isVisible() && !wanted.contains(part))
            wanted.append(part);
    }
    for (int row = quotation->childCount() - 1; row >= 0; --row) {
        Node *child = quotation->children[static_cast<size_t>(row)].get();
        const auto part = std::ranges::find(wanted, child->id, &Annotation::id);
        const bool stays = part != wanted.end() && child->span == (*part)->hull() && child->rank == rankOf(**part);
        if (stays) {
            wanted.erase(part);
            m_listener->changed(child);
        } else {
            remove(child);
        }
    }
    for (const Annotation *part : std::as_const(wanted)) {
        auto made = std::make_unique<Node>();
        made->kind = Kind::Part;
        made->rank = rankOf(*part);
        made->span = part->hull();
        made->id = part->id;
        insert(quotation, std::move(made));
    }
}

void AnnotationTree::setUndecided(Node *node, const Annotation &annotation)
{
    // One of its rows counts: a quotation may stand among the speakers too.
    const bool counts = annotation.tag != Tags::Quotation || node->kind == Kind::Quotation;
    const bool undecided = counts && isUndecided(*m_annotations, annotation);
    m_counts.undecided += (undecided ? 1 : 0) - (node->undecided ? 1 : 0);
    node->undecided = undecided;
}

void AnnotationTree::tellCounts()
{
    const QSet<Node *> recounted = std::exchange(m_recounted, {});
    for (Node *node : recounted)
        m_listener->changed(node);
}

AnnotationNode *AnnotationTree::heading(Kind kind, const QString &key)
{
    Node *&known = m_headings[{static_cast<int>(kind), key}];
    if (known)
        return known;
    auto made = std::make_unique<Node>();
    made->kind = kind;
    made->rank = kind == Kind::Group ? groupRank(key) : (key.isEmpty() ? unnamedRank : quint8{0});
    made->heading = std::make_unique<Node::Heading>(key, headingName(kind, key));
    Node *node = made.get();
    known = node;
    Node *parent = &m_root;
    if (kind == Kind::Speaker)
        parent = heading(Kind::Group, Tags::Source);
    else if (kind == Kind::Country)
        parent = heading(Kind::Group, Tags::Country);
    insert(parent, std::move(made));
    return node;
}

std::unique_ptr<AnnotationNode> AnnotationTree::newPage(Node *heading, int position) const
{
    auto made = std::make_unique<Node>();
    made->kind = Kind::Page;
    made->span = {pageBegin(position), pageBegin(position) + m_pageLength};
    made->heading = std::make_unique<Node::Heading>(heading->heading->key, QString());
    made->parent = heading;
    return made;
}

/** The page of a heading that has this position of the text. */
AnnotationNode *AnnotationTree::page(Node *heading, int position)
{
    auto made = newPage(heading, position);
    const int row = heading->placeOf(*made, m_collator);
    if (row < heading->childCount() && heading->children[static_cast<size_t>(row)]->span == made->span)
        return heading->children[static_cast<size_t>(row)].get();
    return insert(heading, std::move(made));
}

void AnnotationTree::putInPages(Node *heading)
{
    m_listener->aboutToRemove(heading, 0, heading->childCount() - 1);
    Node::Children rows = std::exchange(heading->children, {});
    m_listener->removed();
    Node::Children pages;
    for (std::unique_ptr<Node> &row : rows) {
        if (pages.empty() || row->span.begin >= pages.back()->span.end)
            pages.push_back(newPage(heading, row->span.begin));
        row->parent = pages.back().get();
        pages.back()->children.push_back(std::move(row));
    }
    m_listener->aboutToInsert(heading, 0, static_cast<int>(pages.size()) - 1);
    heading->children = std::move(pages);
    m_listener->inserted();
}

void AnnotationTree::takeFromPages(Node *heading)
{
    m_listener->aboutToRemove(heading, 0, heading->childCount() - 1);
    const Node::Children pages = std::exchange(heading->children, {});
    m_listener->removed();
    Node::Children rows;
    for (const std::unique_ptr<Node> &page : pages) {
        m_recounted.remove(page.get());
        for (std::unique_ptr<Node> &row : page->children) {
            row->parent = heading;
            rows.push_back(std::move(row));
        }
    }
    m_listener->aboutToInsert(heading, 0, static_cast<int>(rows.size()) - 1);
    heading->children = std::move(rows);
    m_listener->inserted();
}

QString AnnotationTree::headingName(Kind kind, const QString &key) const
{
    if (kind == Kind::Speaker) {
        const QString name = m_speakers ? m_speakers->name(SpeakerId::fromString(key)) : QString();
        return name.isEmpty() ? QCoreApplication::translate("AnnotationModel", "Speaker not named") : name;
    }
    if (kind == Kind::Country) {
        const QString name = countryName(key);
        return name.isEmpty() ? QCoreApplication::translate("AnnotationModel", "Country not chosen") : name;
    }
    if (key == Tags::Quotation)
        return QCoreApplication::translate("AnnotationModel", "Quotations");
    if (key == Tags::Source)
        return QCoreApplication::translate("AnnotationModel", "Speakers");
    if (key == Tags::Country)
        return QCoreApplication::translate("AnnotationModel", "Countries");
    if (key == Tags::Cue)
        return QCoreApplication::translate("AnnotationModel", "Cues without quotation");
    const Tag *tag = m_tagset.find(key);
    return tag ? tag->name : key;
}

AnnotationNode *AnnotationTree::insert(Node *parent, std::unique_ptr<Node> node)
{
    node->parent = parent;
    Node *inserted = node.get();
    const int row = parent->placeOf(*node, m_collator);
    m_listener->aboutToInsert(parent, row, row);
    parent->children.insert(parent->children.begin() + row, std::move(node));
    if (!inserted->isHeading())
        m_nodes.insert(inserted->id, inserted);
    count(*inserted, 1);
    m_listener->inserted();
    return inserted;
}

void AnnotationTree::remove(Node *node)
{
    Node *parent = node->parent;
    const int row = rowOf(*node);
    m_listener->aboutToRemove(parent, row, row);
    forget(*node);
    count(*node, -1);
    parent->children.erase(parent->children.begin() + row);
    m_listener->removed();
    // Headings go with their last row; the three main groups stay.
    const bool main = parent->kind == Kind::Group && groupRank(parent->heading->key) < 3;
    if (parent->isHeading() && parent->children.empty() && !main) {
        remove(parent);
        return;
    }
    Node *heading = parent->kind == Kind::Page ? parent->parent : parent;
    if (heading->hasPages() && heading->heldCount() <= fewRows)
        takeFromPages(heading);
}

void AnnotationTree::forget(const Node &node)
{
    m_counts.undecided -= node.undecided ? 1 : 0;
    if (!node.isHeading())
        m_nodes.remove(node.id, const_cast<Node *>(&node));
    else if (node.kind != Kind::Page)
        m_headings.remove({static_cast<int>(node.kind), node.heading->key});
    m_recounted.remove(const_cast<Node *>(&node));
    for (const auto &child : node.children)
        forget(*child);
}

void AnnotationTree::rearrange(Node *node, const std::function<void(Node &)> &change)
{
    Node *parent = node->parent;
    const int row = rowOf(*node);
    const auto at = [parent](int place) -> const Node & { return *parent->children[static_cast<size_t>(place)]; };
    // Where it will stand is looked up without it; its row is known, so its old key is not needed any more.
    Node probe;
    probe.kind = node->kind;
    probe.rank = node->rank;
    probe.span = node->span;
    probe.id = node->id;
    if (node->heading)
        probe.heading = std::make_unique<Node::Heading>(*node->heading);
    change(probe);
    const bool afterPrevious = row == 0 || standsBefore(at(row - 1), probe, m_collator);
    const bool beforeNext = row + 1 == parent->childCount() || standsBefore(probe, at(row + 1), m_collator);
    if (afterPrevious && beforeNext) {
        change(*node);
    } else {
        const int to = parent->placeOf(probe, m_collator);
        m_listener->aboutToMove(parent, row, to);
        const auto first = parent->children.begin();
        if (to > row)
            std::rotate(first + row, first + row + 1, first + to);
        else
            std::rotate(first + to, first + row, first + row + 1);
        change(*node);
        m_listener->moved();
    }
    m_listener->changed(node);
}

void AnnotationTree::count(const Node &node, int by)
{
    m_counts.quotations += node.kind == Kind::Quotation ? by : 0;
    m_counts.countryMentions += node.kind == Kind::CountryMention ? by : 0;
    m_counts.speakers += node.kind == Kind::Speaker && !node.heading->key.isEmpty() ? by : 0;
    if (node.parent->isHeading())
        m_recounted.insert(node.parent);
    if (node.parent->kind == Kind::Page)
        m_recounted.insert(node.parent->parent);
}

} // namespace Guillemet
