// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/cas/castypesystem.h"

#include "models/formats/cas/casdocument.h"

#include <QtCore/QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace Guillemet {

const QList<CasTypeDescription> &casTypes()
{
    static const QString text = u"uima.cas.String"_s;
    static const QList<CasTypeDescription> types{
        {CasType::Span,
         u"uima.tcas.Annotation"_s,
         {{u"label"_s, text},
          {Attribute::Type, text},
          {u"speaker"_s, text},
          {u"speakerId"_s, text},
          {Attribute::Country, text},
          {Attribute::Mention, text},
          {Attribute::Note, text},
          {u"more"_s, text}}},
        {CasType::Link,
         u"uima.tcas.Annotation"_s,
         {{u"Governor"_s, CasType::Span}, {u"Dependent"_s, CasType::Span}, {u"label"_s, text}}},
        {CasType::Article,
         u"uima.cas.AnnotationBase"_s,
         {{u"title"_s, text}, {u"author"_s, text}, {u"site"_s, text}, {u"date"_s, text}, {u"annotator"_s, text}}}};
    return types;
}

QByteArray casTypeSystemXml()
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(u"typeSystemDescription"_s);
    xml.writeDefaultNamespace(u"http://uima.apache.org/resourceSpecifier"_s);
    xml.writeStartElement(u"types"_s);
    for (const CasTypeDescription &type : casTypes()) {
        xml.writeStartElement(u"typeDescription"_s);
        xml.writeTextElement(u"name"_s, type.name);
        xml.writeTextElement(u"description"_s, QString());
        xml.writeTextElement(u"supertypeName"_s, type.superType);
        xml.writeStartElement(u"features"_s);
        for (const auto &[name, range] : type.features) {
            xml.writeStartElement(u"featureDescription"_s);
            xml.writeTextElement(u"name"_s, name);
            xml.writeTextElement(u"description"_s, QString());
            xml.writeTextElement(u"rangeTypeName"_s, range);
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return bytes;
}

} // namespace Guillemet
