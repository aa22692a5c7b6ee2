// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/lexicon.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSaveFile>

#include <bit>

namespace Guillemet {

namespace {

struct Header
{
    std::array<char, 8> magic = {'G', 'l', 'm', 't', 'L', 'e', 'x', '1'};
    quint64 slotCount = 0; ///< a power of two
};

} // namespace

Result<std::unique_ptr<Lexicon>> Lexicon::open(const QString &path)
{
    auto lexicon = std::make_unique<Lexicon>();
    lexicon->m_file = std::make_unique<QFile>(path);
    if (!lexicon->m_file->open(QIODevice::ReadOnly))
        return failure(
            ErrorCode::Unreadable,
            QCoreApplication::translate("Lexicon", "The lexicon “%1” cannot be read: %2. Install Guillemet again.")
                .arg(path, lexicon->m_file->errorString()));
    const qint64 size = lexicon->m_file->size();
    const uchar *data = lexicon->m_file->map(0, size);
    Header header;
    if (data && size >= qint64(sizeof(Header)))
        std::memcpy(&header, data, sizeof header);
    if (!data || header.magic != Header{}.magic || !std::has_single_bit(header.slotCount) || header.slotCount < 2 ||
        size != qint64(sizeof(Header) + header.slotCount * sizeof(WordInfo)))
        return failure(
            ErrorCode::BadContent,
            QCoreApplication::translate("Lexicon", "“%1” is not a lexicon. Install Guillemet again.").arg(path));
    lexicon->m_slots = {reinterpret_cast<const WordInfo *>(data + sizeof(Header)), header.slotCount};
    lexicon->m_shift = 64 - std::countr_zero(header.slotCount);
    return lexicon;
}

Result<> Lexicon::write(const QString &path, const std::vector<std::pair<quint64, WordInfo>> &words)
{
    Header header;
    header.slotCount = std::bit_ceil(words.size() * 3 / 2 + 2);
    const int shift = 64 - std::countr_zero(header.slotCount);
    std::vector<WordInfo> table(header.slotCount);
    for (const auto &[key, info] : words) {
        size_t slot = key >> shift;
        while (table[slot].classes)
            slot = (slot + 1) & (table.size() - 1);
        table[slot] = info;
        table[slot].check = static_cast<quint32>(key);
    }
    QSaveFile file(path);
    const auto *bytes = reinterpret_cast<const char *>(table.data());
    const auto length = static_cast<qint64>(table.size() * sizeof(WordInfo));
    if (!file.open(QIODevice::WriteOnly) || file.write(reinterpret_cast<const char *>(&header), sizeof header) < 0 ||
        file.write(bytes, length) != length || !file.commit())
        return failure(ErrorCode::NotWritable,
                       QCoreApplication::translate("Lexicon", "The lexicon “%1” cannot be written: %2.")
                           .arg(path, file.errorString()));
    return {};
}

} // namespace Guillemet
