// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/agreementviews.h"
#include "models/session/feedback.h"
#include "models/session/projectagreement.h"

namespace Guillemet {

/** The agreement of annotators as pages, tables and pictures; words are translated. */
namespace AgreementReport {

/** One page: all views, each part by pair, chance-corrected figures, and each article in the order of the project. Also
 * read by QTextDocument. */
QString html(const ProjectAgreement &agreement);
/** One view as a page. */
QString html(const ProjectAgreement &agreement, AgreementView view);
/** Pair, part, counts, F strict, lenient and average with its interval; the same for articles. */
QByteArray csv(const ProjectAgreement &agreement);

/** Of one person, to be given to them. */
QString html(const Feedback &feedback);

} // namespace AgreementReport

} // namespace Guillemet
