// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/taggermodel.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QSaveFile>

namespace Guillemet {

namespace {

constexpr std::array<char, 8> Magic = {'G', 'l', 'm', 't', 'T', 'a', 'g', '1'};

struct Entry
{
    quint64 key = 0;
    quint64 classes = 0;
};

} // namespace

Result<std::unique_ptr<TaggerModel>> TaggerModel::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            ErrorCode::Unreadable,
            QCoreApplication::translate("TaggerModel", "The model “%1” cannot be read: %2. Install Guillemet again.")
                .arg(path, file.errorString()));
    auto model = std::make_unique<TaggerModel>();
    const QByteArray data = file.readAll();
    constexpr qsizetype rowBytes = RowCount * sizeof(Row);
    const qsizetype entryBytes = data.size() - qsizetype(Magic.size()) - rowBytes;
    if (entryBytes < 0 || entryBytes % qsizetype(sizeof(Entry)) ||
        std::memcmp(data.constData(), Magic.data(), Magic.size()))
        return failure(
            ErrorCode::BadContent,
            QCoreApplication::translate("TaggerModel", "“%1” is not a model of the tagger. Install Guillemet again.")
                .arg(path));
    std::memcpy(model->rows.data(), data.constData() + Magic.size(), rowBytes);
    std::vector<Entry> entries(static_cast<size_t>(entryBytes) / sizeof(Entry));
    std::memcpy(entries.data(), data.constData() + Magic.size() + rowBytes, static_cast<size_t>(entryBytes));
    model->words.reserve(entries.size());
    for (const Entry &entry : entries)
        model->words.emplace(entry.key, static_cast<WordClasses>(entry.classes));
    return model;
}

Result<> TaggerModel::write(const QString &path) const
{
    QByteArray data(Magic.data(), Magic.size());
    data.append(reinterpret_cast<const char *>(rows.data()), RowCount * sizeof(Row));
    std::vector<Entry> entries;
    for (const auto &[key, classes] : words)
        entries.push_back({key, classes});
    std::sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return a.key < b.key; });
    data.append(reinterpret_cast<const char *>(entries.data()), qsizetype(entries.size() * sizeof(Entry)));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(data) != data.size() || !file.commit())
        return failure(ErrorCode::NotWritable,
                       QCoreApplication::translate("TaggerModel", "The model “%1” cannot be written: %2.")
                           .arg(path, file.errorString()));
    return {};
}

} // namespace Guillemet
