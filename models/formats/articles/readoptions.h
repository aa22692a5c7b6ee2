// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/articles/columnchoices.h"

#include <functional>
#include <stop_token>

namespace Guillemet {

/** How articles are read. */
struct ReadOptions
{
    TableColumns columns = {};  ///< of tables with one article a row
    ColumnChoices choices = {}; ///< for tables by their header, where `columns` are not told
    std::stop_token stop = {};  ///< asked to stop, reading ends with ErrorCode::Cancelled
    /** Called from the thread that reads: how much of the file is read, 0 to 1. */
    std::function<void(double)> progress = {};

    TableColumns columnsOf(const QStringList &header) const
    {
        return columns == TableColumns() ? choices.of(header) : columns;
    }
};

} // namespace Guillemet
