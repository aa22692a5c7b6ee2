// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/standoff/standoffarticle.h"

#include <QtCore/QMap>

namespace Guillemet {

/** A feature structure of a CAS. Features are text here, whatever they are in the file. */
struct CasStructure
{
    int id = 0;
    QString type = {}; ///< "webanno.custom.Guillemet"
    QMap<QString, QString> features = {};
    QMap<QString, int> references = {}; ///< features that name another structure
    QString where = {};                 ///< for messages: "line 3"; empty for its number
};

/** A CAS with one view. Positions count UTF-16 code units of the text. */
struct CasDocument
{
    QString text = {};
    QList<CasStructure> structures = {}; ///< without the sofa
};

/** Types of the structures that Guillemet writes. */
namespace CasType {
inline const QString Span = QStringLiteral("webanno.custom.Guillemet");
inline const QString Link = QStringLiteral("webanno.custom.GuillemetLink");
inline const QString Article = QStringLiteral("webanno.custom.GuillemetArticle");
inline const QString DocumentAnnotation = QStringLiteral("uima.tcas.DocumentAnnotation");
} // namespace CasType

/** Whether a type is one of the linguistic analysis (tokens, lemmas, …) or of the CAS itself: not of people. */
bool isLinguisticType(const QString &type);

/** The structure with id 1 is the sofa; the others are numbered from 2. */
CasDocument casOf(const StandoffArticle &article);

/**
 * The reverse. Spans of other types come in under their label feature (label, value, identifier …) or else the name of
 * the type; tokens, sentences and other layers of the linguistic analysis are left out.
 */
StandoffArticle articleOf(const CasDocument &cas);

} // namespace Guillemet
