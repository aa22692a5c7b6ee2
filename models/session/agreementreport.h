// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/feedback.h"
#include "models/session/projectagreement.h"

namespace Guillemet {

/** The agreement of annotators as pages, tables and pictures; words are translated. */
namespace AgreementReport {

/** One page: matrix of annotators as a heat map, each part by pair, chance-corrected figures, which type one gives
 * where the other gives another, and each article in the order of the project. Also read by QTextDocument. */
QString html(const ProjectAgreement &agreement);
/** Pair, part, counts, F strict, lenient and average with its interval; the same for articles. */
QByteArray csv(const ProjectAgreement &agreement);
/** The matrix of annotators. */
QByteArray heatMapSvg(const ProjectAgreement &agreement);

/** Of one person, to be given to them. */
QString html(const Feedback &feedback);

/** F of quotations by overlap; nothing where the pair has no article. */
std::optional<double> pairFigure(const ProjectAgreement &agreement, int first, int second);

} // namespace AgreementReport

} // namespace Guillemet
