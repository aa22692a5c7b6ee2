// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/projectstore.h"
#include "tests/support/patience.h"

#include <QtCore/QFile>
#include <QtCore/QUuid>

/** Fails the test with the message of the error. */
#define VERIFY_RESULT(result)                                                                                          \
    QVERIFY2((result).has_value(), (result) ? "" : qPrintable((result).error().message + (result).error().detail))

namespace Guillemet::Testing {

using namespace Qt::StringLiterals;

inline const QString sampleText = u"😀 « Nous partons 🚄 demain », a dit la ministre. La France se tait."_s;

inline ProjectInfo projectInfo()
{
    return {QUuid::createUuid().toString(QUuid::WithoutBraces),
            u"Essai"_s,
            Tagset({Tag{.id = Tags::Quotation,
                        .name = u"Quotation"_s,
                        .shortcut = {},
                        .lightColor = u"#000000"_s,
                        .darkColor = u"#ffffff"_s}}),
            {}};
}

inline std::unique_ptr<ProjectStore> newStore(const QString &path)
{
    auto store = ProjectStore::create(path, projectInfo());
    if (!store)
        qFatal("%s", qPrintable(store.error().message));
    return std::move(*store);
}

inline Document article(const QString &text = sampleText)
{
    return {DocumentId::create(), u"Titre"_s, text, u"fr"_s, u"A. Uteur"_s, u"Agence"_s, u"2024-05-01"_s, u"/a.txt"_s};
}

inline Annotation annotation(const TagId &tag, QList<Span> fragments, Status status = Status::Suggested)
{
    Annotation made{.id = AnnotationId::create(), .tag = tag};
    for (const Span fragment : fragments)
        made.fragments.append(fragment);
    made.status = status;
    made.confidence = 0.75F;
    return made;
}

/** A quotation of two fragments with cue and source, a country, and a tombstone, on sampleText. */
inline QList<Annotation> annotations()
{
    Annotation quotation = annotation(Tags::Quotation, {{5, 9}, {10, 29}});
    Annotation cue = annotation(Tags::Cue, {{33, 38}});
    Annotation source = annotation(Tags::Source, {{39, 50}}, Status::Confirmed);
    Annotation country = annotation(Tags::Country, {{55, 61}});
    Annotation tombstone = annotation(Tags::Quotation, {{0, 2}}, Status::Rejected);
    quotation.links = {{LinkRole::Source, source.id}, {LinkRole::Cue, cue.id}};
    quotation.attributes.set(Attribute::Type, u"direct"_s);
    quotation.attributes.set(Attribute::Note, u"« \"\\é 😀"_s);
    country.attributes.set(Attribute::Country, u"FR"_s);
    return {tombstone, quotation, cue, source, country};
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace Guillemet::Testing
