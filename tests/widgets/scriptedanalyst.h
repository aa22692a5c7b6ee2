// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/quotation.h"
#include "tests/widgets/windowfixture.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace Guillemet {

/** What an article is to hold in the end, by spans in UTF-16 code units. */
struct WantedTags
{
    struct Quote
    {
        Annotation::Fragments fragments;
        QString type;
        Span cue;    ///< empty: none
        Span source; ///< empty: none
    };
    QList<Quote> quotations;
    QList<std::pair<Span, QString>> countries; ///< with their ISO 3166-1 code

    /** {"quotations": [{"fragments": [[0, 9]], "type": "direct", "cue": [..], "source": [..]}], "countries": [[9, 12,
     * "RU"]]} */
    static WantedTags fromJson(const QJsonObject &json)
    {
        const auto span = [](const QJsonArray &pair) { return Span{pair[0].toInt(), pair[1].toInt()}; };
        WantedTags convention;
        for (const QJsonValueRef one : json[u"quotations"].toArray()) {
            const QJsonObject object = one.toObject();
            Quote quote{.fragments = {},
                        .type = object[u"type"].toString(),
                        .cue = span(object[u"cue"].toArray()),
                        .source = span(object[u"source"].toArray())};
            for (const QJsonValueRef fragment : object[u"fragments"].toArray())
                quote.fragments.append(span(fragment.toArray()));
            convention.quotations.append(quote);
        }
        for (const QJsonValueRef one : json[u"countries"].toArray())
            convention.countries.append({span(one.toArray()), one.toArray()[2].toString()});
        return convention;
    }
};

/** Corrects an article in the real window by keys and mouse alone, and counts them. Reading and scrolling are free. */
class ScriptedAnalyst
{
public:
    ScriptedAnalyst(WindowFixture &window, WantedTags convention)
        : m_window(window)
        , m_convention(std::move(convention))
    {
    }

    int keys() const { return m_keys; }
    int clicks() const { return m_clicks; }
    int actions() const { return m_keys + m_clicks; }

    /** Refuses every suggestion and does all by hand. */
    void workByHand()
    {
        key(Qt::Key_Backspace, Qt::ControlModifier);
        makeWhatIsMissing();
        correctParts();
        key(Qt::Key_Return, Qt::ControlModifier); // what was proposed for the quotations, and looked at
    }
    /** Refuses every suggestion, then asks for one quotation after the other, and looks at each. */
    void workByAsking()
    {
        key(Qt::Key_Backspace, Qt::ControlModifier);
        m_window.editor().setCaret(0);
        m_window.editor().setCurrentAnnotation({});
        for (qsizetype made = -1; made < quotations();) {
            made = quotations();
            key(Qt::Key_Q, Qt::ShiftModifier);
            m_window.awaitProposals();
        }
        refuseWhatIsWrong();
        makeWhatIsMissing();
        correctParts();
        key(Qt::Key_Return, Qt::ControlModifier);
    }
    /** Puts right what is wrong, then accepts the rest at once. */
    void correctAndAcceptAll()
    {
        refuseWhatIsWrong();
        makeWhatIsMissing();
        correctParts();
        key(Qt::Key_Return, Qt::ControlModifier);
    }
    /** Puts right what is wrong, then decides one suggestion after the other. */
    void correctAndAcceptEach()
    {
        refuseWhatIsWrong();
        makeWhatIsMissing();
        correctParts();
        for (int left = static_cast<int>(set().size()); left > 0 && undecided() > 0; --left)
            key(Qt::Key_Return, Qt::ShiftModifier); // a quotation with the countries in it
    }

    /** Puts right what is wrong, then reads and accepts one paragraph after the other. */
    void correctAndAcceptParagraphs()
    {
        refuseWhatIsWrong();
        makeWhatIsMissing();
        correctParts();
        m_window.editor().setCaret(0);
        m_window.editor().setCurrentAnnotation({});
        for (int left = static_cast<int>(set().size()); left > 0 && undecided() > 0; --left)
            key(Qt::Key_V);
    }

    /** What is not as it is to be, a line each; empty when all is done. */
    QString differences() const
    {
        QString lines;
        qsizetype quotations = 0;
        qsizetype countries = 0;
        for (const Annotation *one : set().all()) {
            if (!one->isVisible())
                continue;
            if (one->status != Status::Confirmed)
                lines += u"undecided: " + words(*one) + u'\n';
            quotations += one->tag == Tags::Quotation ? 1 : 0;
            countries += one->tag == Tags::Country ? 1 : 0;
        }
        if (quotations != m_convention.quotations.size() || countries != m_convention.countries.size())
            lines += QStringLiteral("%1 quotations, %2 countries\n").arg(quotations).arg(countries);
        for (const WantedTags::Quote &quote : m_convention.quotations) {
            const Annotation *there = find(quote);
            if (!there || toString(there->quoteType()) != quote.type || !isPart(*there, LinkRole::Cue, quote.cue) ||
                !isPart(*there, LinkRole::Source, quote.source))
                lines += u"quotation: " + quote.fragments.first().of(text()).toString() + u'\n';
        }
        for (const auto &[span, code] : m_convention.countries) {
            const Annotation *there = find(Tags::Country, span);
            if (!there || there->attributes.value(Attribute::Country) != code)
                lines += u"country: " + span.of(text()) + u'\n';
        }
        return lines;
    }

private:
    const AnnotationSet &set() const { return *m_window.session.annotations(); }
    const QString &text() const { return m_window.session.document().text; }
    QString words(const Annotation &annotation) const { return annotation.text(text()); }

    qsizetype quotations() const
    {
        return std::ranges::count_if(
            set().all(), [](const Annotation *one) { return one->tag == Tags::Quotation && one->isVisible(); });
    }
    int undecided() const
    {
        const QList<const Annotation *> all = set().all();
        return static_cast<int>(
            std::ranges::count_if(all, [](const Annotation *one) { return one->status == Status::Suggested; }));
    }
    const Annotation *find(const TagId &tag, Span span) const
    {
        for (const Annotation *one : set().annotationsIn(span)) {
            if (one->tag == tag && one->fragments == Annotation::Fragments{span})
                return one;
        }
        return nullptr;
    }
    const Annotation *find(const WantedTags::Quote &quote) const
    {
        for (const Annotation *one : set().annotationsIn(quote.fragments.first())) {
            if (one->tag == Tags::Quotation && one->fragments == quote.fragments)
                return one;
        }
        return nullptr;
    }
    QList<AnnotationId> partsOf(const Annotation &quotation, LinkRole role) const
    {
        QList<AnnotationId> visible = quotation.targets(role);
        visible.removeIf([this](const AnnotationId &id) { return !set().find(id) || !set().find(id)->isVisible(); });
        return visible;
    }
    bool isPart(const Annotation &quotation, LinkRole role, Span span) const
    {
        const QList<AnnotationId> parts = partsOf(quotation, role);
        if (span.isEmpty())
            return parts.isEmpty();
        return parts.size() == 1 && set().find(parts.first())->fragments == Annotation::Fragments{span};
    }
    bool isWanted(const Annotation &one) const
    {
        if (one.tag == Tags::Country)
            return std::ranges::contains(m_convention.countries, one.hull(),
                                         [](const auto &pair) { return pair.first; });
        return one.tag != Tags::Quotation ||
               std::ranges::any_of(m_convention.quotations, [&one](const WantedTags::Quote &quote) {
                   return std::ranges::any_of(quote.fragments, [&one](Span span) { return one.overlaps(span); });
               });
    }

    void refuseWhatIsWrong()
    {
        QList<AnnotationId> wrong;
        for (const Annotation *one : set().all()) {
            if (one->isVisible() && !isWanted(*one))
                wrong.append(one->id);
        }
        for (const AnnotationId &id : wrong) {
            choose(id);
            key(Qt::Key_Backspace);
        }
    }

    void makeWhatIsMissing()
    {
        for (const WantedTags::Quote &quote : m_convention.quotations) {
            if (!find(quote))
                makeQuotation(quote);
        }
        for (const auto &[span, code] : m_convention.countries) {
            if (find(Tags::Country, span))
                continue;
            selectWords(span);
            key(Qt::Key_K);
        }
    }

    void makeQuotation(const WantedTags::Quote &quote)
    {
        selectWords(quote.fragments.first());
        key(Qt::Key_Q);
        m_window.awaitProposals(); // a person looks at what is proposed
        for (qsizetype i = 1; i < quote.fragments.size(); ++i) {
            selectWords(quote.fragments[i]);
            key(Qt::Key_F);
        }
    }

    void correctParts()
    {
        for (const WantedTags::Quote &quote : m_convention.quotations) {
            const Annotation *quotation = find(quote);
            if (!quotation)
                continue;
            const AnnotationId id = quotation->id;
            correctPart(id, LinkRole::Cue, quote.cue, Qt::Key_C);
            correctPart(id, LinkRole::Source, quote.source, Qt::Key_S);
            if (toString(set().find(id)->quoteType()) != quote.type) {
                choose(id);
                key(quote.type == u"direct" ? Qt::Key_D : quote.type == u"mixed" ? Qt::Key_M : Qt::Key_I);
            }
        }
    }

    void correctPart(const AnnotationId &quotation, LinkRole role, Span wanted, Qt::Key tagKey)
    {
        if (isPart(*set().find(quotation), role, wanted))
            return;
        for (const AnnotationId &part : partsOf(*set().find(quotation), role)) {
            if (set().find(part)->hull() == wanted)
                continue;
            choose(part);
            key(set().linkedFrom(part).size() > 1 ? Qt::Key_U : Qt::Key_Delete);
        }
        if (wanted.isEmpty())
            return;
        if (m_window.editor().currentAnnotation() != quotation)
            choose(quotation);
        selectWords(wanted);
        key(tagKey);
    }

    // What the hands do.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        ++m_keys;
        m_window.press(key, modifiers);
    }
    QPoint pointAt(int position)
    {
        QTextCursor cursor(m_window.editor().document());
        cursor.setPosition(position);
        return m_window.editor().cursorRect(cursor).center();
    }
    /** By clicking it; again where something shorter lies there. */
    void choose(const AnnotationId &id)
    {
        const Span first = set().find(id)->fragments.first();
        m_window.editor().reveal(first);
        QPoint place = pointAt(first.begin) + QPoint(3, 0);
        const qsizetype stack = m_window.editor().annotationsAt(place).size();
        for (qsizetype i = 0; i < std::max<qsizetype>(1, stack); ++i) {
            if (m_window.editor().currentAnnotation() == id && i > 0)
                break;
            ++m_clicks;
            QTest::mouseClick(m_window.editor().viewport(), Qt::LeftButton, {}, place);
        }
    }
    /** By dragging over them: one act of the mouse. */
    void selectWords(Span span)
    {
        ++m_clicks;
        m_window.editor().reveal(span);
        QWidget *page = m_window.editor().viewport();
        // Alt: what is grasped is text, not the edge of the annotation that is chosen, and no word is added.
        QTest::mousePress(page, Qt::LeftButton, Qt::AltModifier, pointAt(span.begin));
        QTest::mouseMove(page, pointAt((span.begin + span.end) / 2));
        QTest::mouseMove(page, pointAt(span.end));
        QTest::mouseRelease(page, Qt::LeftButton, Qt::AltModifier, pointAt(span.end));
    }

    WindowFixture &m_window;
    WantedTags m_convention;
    int m_keys = 0;
    int m_clicks = 0;
};

} // namespace Guillemet
