// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/cas/casxmiformat.h"

#include "models/formats/cas/casdocument.h"
#include "models/formats/cas/castypesystem.h"
#include "models/formats/outputsink.h"
#include "models/formats/xml/xmlinput.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
const QString xmiNamespace = u"http://www.omg.org/XMI"_s;

/** "webanno.custom.Guillemet" is Guillemet in http:///webanno/custom.ecore. */
QString namespaceOf(const QString &type)
{
    return u"http:///"_s + type.section(u'.', 0, -2).replace(u'.', u'/') + u".ecore"_s;
}

QString typeOf(QStringView namespaceUri, QStringView name)
{
    QString package = namespaceUri.toString();
    package.remove(u"http:///"_s).remove(u".ecore"_s);
    return package.isEmpty() ? name.toString() : package.replace(u'/', u'.') + u'.' + name;
}

CasStructure structureOf(const XmlInput &xml)
{
    CasStructure structure{.type = typeOf(xml.namespaceUri(), xml.name())};
    for (const QXmlStreamAttribute &attribute : xml.attributes()) {
        const QString name = attribute.name().toString();
        if (attribute.namespaceUri() == xmiNamespace)
            structure.id = attribute.value().toInt();
        else if (name == "Governor"_L1 || name == "Dependent"_L1)
            structure.references.insert(name, attribute.value().toInt());
        else if (name != "sofa"_L1 && !attribute.value().isEmpty())
            structure.features.insert(name, attribute.value().toString());
    }
    return structure;
}
} // namespace

QString CasXmiFormat::id() const
{
    return u"casxmi"_s;
}

QString CasXmiFormat::name() const
{
    return QCoreApplication::translate("Formats", "UIMA CAS XMI (INCEpTION)");
}

QStringList CasXmiFormat::extensions() const
{
    return {u"xmi"_s};
}

QStringList CasXmiFormat::mimeTypes() const
{
    return {u"application/vnd.xmi+xml"_s};
}

FormatFeatures CasXmiFormat::features() const
{
    FormatFeatures features = FormatFeatures::allAnnotations();
    features.discontinuous = false;
    return features;
}

bool CasXmiFormat::recognises(QByteArrayView start) const
{
    return start.contains("http://www.omg.org/XMI");
}

QList<OutputFile> CasXmiFormat::companions() const
{
    return {{u"TypeSystem.xml"_s, casTypeSystemXml()}};
}

Result<StandoffArticle> CasXmiFormat::readDocument(const QByteArray &bytes, const Tell &tell) const
{
    CasDocument cas;
    int sofas = 0;
    int depth = 0;
    XmlInput xml(bytes);
    while (!xml.atEnd()) {
        const auto token = xml.next();
        depth += token == XmlInput::StartElement ? 1 : token == XmlInput::EndElement ? -1 : 0;
        if (token != XmlInput::StartElement || depth != 2)
            continue;
        const QString type = typeOf(xml.namespaceUri(), xml.name());
        if (type == "uima.cas.Sofa"_L1) {
            if (++sofas == 1)
                cas.text = xml.attributes().value("sofaString"_L1).toString();
        } else if (type != "uima.cas.NULL"_L1 && type != "uima.cas.View"_L1) {
            cas.structures.append(structureOf(xml));
        }
    }
    if (xml.hasError() && (sofas == 0 || cas.structures.isEmpty()))
        return failure(ErrorCode::BadContent, xml.problem());
    if (xml.hasError())
        tell(QCoreApplication::translate("CasDocument", "%1. What comes after it is left out.").arg(xml.problem()));
    if (sofas > 1)
        tell(
            QCoreApplication::translate("CasDocument", "there are several texts in the CAS; only the first is taken."));
    if (sofas == 0)
        return failure(ErrorCode::BadContent,
                       QCoreApplication::translate("CasDocument", "there is no text in the CAS"));
    return articleOf(cas);
}

QByteArray CasXmiFormat::writeDocument(const StandoffArticle &article) const
{
    const CasDocument cas = casOf(article);
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeNamespace(xmiNamespace, u"xmi"_s);
    xml.writeNamespace(u"http:///uima/cas.ecore"_s, u"cas"_s);
    xml.writeNamespace(u"http:///uima/tcas.ecore"_s, u"tcas"_s);
    xml.writeNamespace(namespaceOf(CasType::Span), u"custom"_s);
    xml.writeStartElement(xmiNamespace, u"XMI"_s);
    xml.writeAttribute(xmiNamespace, u"version"_s, u"2.0"_s);
    xml.writeStartElement(u"http:///uima/cas.ecore"_s, u"NULL"_s);
    xml.writeAttribute(xmiNamespace, u"id"_s, u"0"_s);
    xml.writeEndElement();
    QStringList members;
    for (const CasStructure &structure : cas.structures) {
        members.append(QString::number(structure.id));
        xml.writeStartElement(namespaceOf(structure.type), structure.type.section(u'.', -1));
        xml.writeAttribute(xmiNamespace, u"id"_s, members.last());
        xml.writeAttribute(u"sofa"_s, u"1"_s);
        for (const auto &[name, value] : structure.features.asKeyValueRange())
            xml.writeAttribute(name, withoutControls(value));
        for (const auto &[name, id] : structure.references.asKeyValueRange())
            xml.writeAttribute(name, QString::number(id));
        xml.writeEndElement();
    }
    xml.writeStartElement(u"http:///uima/cas.ecore"_s, u"Sofa"_s);
    xml.writeAttribute(xmiNamespace, u"id"_s, u"1"_s);
    xml.writeAttribute(u"sofaNum"_s, u"1"_s);
    xml.writeAttribute(u"sofaID"_s, u"_InitialView"_s);
    xml.writeAttribute(u"mimeType"_s, u"text/plain"_s);
    xml.writeAttribute(u"sofaString"_s, withoutControls(cas.text));
    xml.writeEndElement();
    xml.writeStartElement(u"http:///uima/cas.ecore"_s, u"View"_s);
    xml.writeAttribute(u"sofa"_s, u"1"_s);
    xml.writeAttribute(u"members"_s, members.join(u' '));
    xml.writeEndDocument();
    return bytes;
}

} // namespace Guillemet
