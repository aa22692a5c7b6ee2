// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

namespace Guillemet {

/** A type that Guillemet adds to those of UIMA. */
struct CasTypeDescription
{
    QString name;
    QString superType;
    QList<std::pair<QString, QString>> features; ///< name and range
};

const QList<CasTypeDescription> &casTypes();

/** The types as a UIMA type system description, which lies beside XMI files as TypeSystem.xml. */
QByteArray casTypeSystemXml();

} // namespace Guillemet
