// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/projectagreement.h"

namespace Guillemet {

/** What can be looked at, and written, by itself. */
enum class AgreementView {
    Annotators, ///< matrix of annotators
    Tags,       ///< which tag one has where the other has which
    Types,      ///< the same for types of quotations
    Causes,     ///< of differences, by pair
    Days,       ///< over time, by the day the sets of an article were changed last
    Weeks,
};
constexpr std::array AllAgreementViews{AgreementView::Annotators, AgreementView::Tags, AgreementView::Types,
                                       AgreementView::Causes,     AgreementView::Days, AgreementView::Weeks};
QString name(AgreementView view); ///< translated

/** Figures in rows and columns; a picture of them is a heat map, or a curve over the rows. */
struct FigureTable
{
    enum class Scale {
        Share,  ///< 0..1
        Counts, ///< of the greatest cell
        Curve,  ///< the first column counts articles, the others are 0..1; rows are days
    };

    QString title;
    QString corner; ///< what rows and columns are
    QStringList rows;
    QStringList columns;
    QList<QList<std::optional<double>>> cells; ///< by row; nothing where the figure is not defined
    Scale scale = Scale::Counts;
    QList<QDate> days = {}; ///< of the rows of a curve
};

/** One table, or one for each pair of annotators; words are translated. */
QList<FigureTable> figureTables(const ProjectAgreement &agreement, AgreementView view);

/** A heading and a table, to be put in a page; cells are tinted. Curves come with their picture. */
QString toHtml(const FigureTable &table);
/** Table, row, column, value. */
QByteArray toCsv(const QList<FigureTable> &tables);
/** All of them, one below the other. */
QByteArray toSvg(const QList<FigureTable> &tables);

} // namespace Guillemet
