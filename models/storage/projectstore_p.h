// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/annotationsettable.h"
#include "models/storage/documenttable.h"
#include "models/storage/mergetable.h"
#include "models/storage/projectstore.h"
#include "models/storage/reviewtable.h"
#include "models/storage/sqlconnection.h"
#include "models/storage/sqldialect.h"
#include "models/storage/sqltransaction.h"
#include "models/storage/tagsettable.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>

namespace Guillemet {

/** The project cannot be written where it is. */
Error readOnlyPlace(const QString &path, const QString &detail);

struct ProjectStore::Tables
{
    explicit Tables(SqlConnection &connection)
        : project(connection)
        , documents(connection)
        , sets(connection, documents, project)
        , review(connection, documents)
        , merges(connection, project, documents, sets, review)
        , tagset(connection, documents, project, sets)
    {
    }
    ProjectTable project;
    DocumentTable documents;
    AnnotationSetTable sets;
    ReviewTable review;
    MergeTable merges;
    TagsetTable tagset;
};

/** What the work returns, or what it threw. */
template<typename Work> auto ProjectStore::attempt(Work work) const -> Result<decltype(work())>
{
    try {
        if constexpr (std::is_void_v<decltype(work())>) {
            work();
            return {};
        } else {
            return work();
        }
    } catch (const SqlFailure &failure) {
        return std::unexpected(m_dialect->error(failure, m_path));
    } catch (const Error &error) {
        return std::unexpected(error);
    }
}

/** As attempt(), in a transaction. */
template<typename Work> auto ProjectStore::change(Work work) -> Result<decltype(work())>
{
    if (m_readOnly)
        return std::unexpected(m_notice.value_or(readOnlyPlace(m_path, {})));
    return attempt([&] {
        SqlTransaction transaction(*m_connection);
        if constexpr (std::is_void_v<decltype(work())>) {
            work();
            transaction.commit();
        } else {
            auto result = work();
            transaction.commit();
            return result;
        }
    });
}

} // namespace Guillemet
