// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/articles/articleinput.h"

#include "models/formats/inputfile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QIODevice>

namespace Guillemet {

QString ArticleInput::shownName() const
{
    return QDir::toNativeSeparators(m_name);
}

void ArticleInput::tellProgress(double share) const
{
    if (m_options.progress && m_depth == 0)
        m_options.progress(share);
}

void ArticleInput::tellProgress() const
{
    if (const qint64 size = m_device.size(); size > 0)
        tellProgress(static_cast<double>(m_device.pos()) / static_cast<double>(size));
}

Result<QByteArray> ArticleInput::readAll(qint64 largest) const
{
    // Block by block: to read that much at once, that much would be allocated first. Not all files know their size.
    constexpr qint64 blockSize = qint64(1) << 20;
    const bool isTooLarge = !m_device.isSequential() && m_device.size() > largest; // is not read in vain
    QByteArray bytes;
    bytes.reserve(isTooLarge ? 0 : std::max<qint64>(m_device.size(), 0));
    const auto next = [&] { return m_device.read(blockOf(m_device, blockSize)); };
    for (QByteArray block = isTooLarge ? QByteArray() : next(); !block.isEmpty() && bytes.size() <= largest;
         block = next())
        bytes += block;
    if (isTooLarge || bytes.size() > largest)
        return failure(ErrorCode::BadContent,
                       QCoreApplication::translate("ArticleReader", "%1 is too large: cut it into several files.")
                           .arg(shownName()));
    if (bytes.isEmpty() && m_device.size() > 0)
        return failure(ErrorCode::Unreadable, QCoreApplication::translate("ArticleReader", "%1 cannot be read: %2.")
                                                  .arg(shownName(), m_device.errorString()));
    return bytes;
}

std::unexpected<Error> ArticleInput::bad(const QString &what, const QString &place) const
{
    const QString message =
        place.isEmpty() ? QCoreApplication::translate("ArticleReader", "%1 cannot be read: %2.").arg(shownName(), what)
                        : QCoreApplication::translate("ArticleReader", "%1 cannot be read, at %2: %3.")
                              .arg(shownName(), place, what);
    return failure(ErrorCode::BadContent, message);
}

std::unexpected<Error> ArticleInput::stopped() const
{
    return failure(ErrorCode::Cancelled,
                   QCoreApplication::translate("ArticleReader", "Reading %1 was stopped.").arg(shownName()));
}

QString linePlace(qint64 line)
{
    return QCoreApplication::translate("ArticleReader", "line %1").arg(line);
}

} // namespace Guillemet
