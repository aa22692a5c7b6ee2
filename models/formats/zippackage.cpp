// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/zippackage.h"

#include <QtCore/QDateTime>
#include <QtCore/QIODevice>

#include <KZip>

namespace Guillemet {

ZipPackage::ZipPackage(QIODevice &device)
    : m_zip(std::make_unique<KZip>(&device))
{
    m_zip->setExtraField(KZip::NoExtraField);
    m_isGood = m_zip->open(QIODevice::WriteOnly);
}

ZipPackage::~ZipPackage() = default;

void ZipPackage::begin(const QString &path, bool isStored)
{
    // The earliest time there is in such an archive: what is written does not say when.
    static const QDateTime earliest(QDate(1980, 1, 1), QTime(0, 0));
    m_zip->setCompression(isStored ? KZip::NoCompression : KZip::DeflateCompression);
    m_size = 0;
    m_isGood = m_isGood && m_zip->prepareWriting(path, {}, {}, 0, 0100644, earliest, earliest, earliest);
}

void ZipPackage::append(const QByteArray &bytes)
{
    m_size += bytes.size();
    m_isGood = m_isGood && m_zip->writeData(bytes);
}

void ZipPackage::append(QIODevice &from)
{
    constexpr qint64 block = 1 << 20;
    m_isGood = m_isGood && from.seek(0);
    while (m_isGood && !from.atEnd()) {
        const QByteArray bytes = from.read(block);
        m_isGood = !bytes.isEmpty();
        append(bytes);
    }
}

void ZipPackage::end()
{
    m_isGood = m_isGood && m_zip->finishWriting(m_size);
}

void ZipPackage::add(const QString &path, const QByteArray &content)
{
    begin(path);
    append(content);
    end();
}

bool ZipPackage::finish()
{
    return m_zip->close() && m_isGood;
}

} // namespace Guillemet
