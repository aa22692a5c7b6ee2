// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/articles/packedxml.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

using namespace Qt::StringLiterals;

namespace Guillemet {

Result<> forEachToken(XmlInput &xml, const ArticleInput &input, const QString &place,
                      const std::function<bool(XmlInput &)> &visit)
{
    int seen = 0;
    while (!xml.atEnd()) {
        xml.next();
        if (xml.hasError())
            break;
        if (!visit(xml))
            return {};
        if (++seen % 4096 == 0 && input.isStopped())
            return input.stopped();
    }
    if (!xml.hasError())
        return {};
    const QString line = linePlace(xml.lineNumber());
    return input.bad(xml.errorString(), place.isEmpty() ? line : QString(place + u", " + line));
}

void readDublinCore(const QByteArray &bytes, const ArticleInput &input, ArticleDraft &draft)
{
    XmlInput xml(bytes);
    xml.setNamespaceProcessing(false);
    QString text;
    // Broken metadata is no reason not to take the text.
    static_cast<void>(forEachToken(xml, input, {}, [&](XmlInput &at) {
        if (at.isStartElement()) {
            text.clear();
        } else if (at.isCharacters()) {
            text += at.text();
        } else if (at.isEndElement()) {
            const QStringView whole = at.qualifiedName();
            const QStringView name = whole.sliced(whole.indexOf(u':') + 1);
            if (name == "title"_L1)
                draft.setTitle(text);
            else if (name == "creator"_L1 || name == "initial-creator"_L1)
                draft.addAuthor(text);
            else if (name == "publisher"_L1)
                draft.setSite(text);
            else if (name == "created"_L1 || name == "creation-date"_L1 || name == "date"_L1)
                draft.setDate(text);
            else if (name == "language"_L1)
                draft.setLanguage(text);
            text.clear();
        }
        return true;
    }));
}

PackageRelations PackageRelations::of(const ZipArchive &archive, const ArticleInput &input, const QString &part)
{
    PackageRelations relations;
    const QString folder = part.contains(u'/') ? part.section(u'/', 0, -2) : QString();
    const QString file = part.section(u'/', -1);
    const Result<QByteArray> bytes =
        archive.read((folder.isEmpty() ? QString() : folder + u'/') + u"_rels/" + file + u".rels");
    if (!bytes)
        return relations;
    XmlInput xml(*bytes);
    static_cast<void>(forEachToken(xml, input, {}, [&](XmlInput &at) {
        if (!at.isStartElement() || at.name() != "Relationship"_L1)
            return true;
        const QString target = at.attributes().value("Target"_L1).toString();
        const QString path = target.startsWith(u'/')
                                 ? target.mid(1)
                                 : QDir::cleanPath((folder.isEmpty() ? QString() : folder + u'/') + target);
        relations.byType.insert(at.attributes().value("Type"_L1).toString().section(u'/', -1), path);
        relations.byId.insert(at.attributes().value("Id"_L1).toString(), path);
        return true;
    }));
    return relations;
}

} // namespace Guillemet
