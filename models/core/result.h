// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <expected>

namespace Guillemet {

enum class ErrorCode {
    NotFound,    ///< no such file, article or annotator
    Unreadable,  ///< it is there, but may not or cannot be read
    NotWritable, ///< permission, read-only medium
    NoSpace,     ///< the disk is full
    BadContent,  ///< not what it should be: binary, corrupt, foreign, wrong encoding
    TooNew,      ///< written by a newer Guillemet
    Busy,        ///< in use by somebody else
    Conflict,    ///< somebody else changed it first
    Cancelled,   ///< stopped on request
    Internal,    ///< a fault of ours
};

/** What went wrong, in words for the analyst: `message` says what and where and what to do, `detail` is for a bug
 * report. */
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString message;
    QString detail = {};
};

template<typename T = void> using Result = std::expected<T, Error>;

inline std::unexpected<Error> failure(ErrorCode code, QString message, QString detail = {})
{
    return std::unexpected(Error{code, std::move(message), std::move(detail)});
}

} // namespace Guillemet
