// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace Guillemet {

class ArticleOpener;
class Exporter;
class Importer;
class Reviewer;
class Session;
class SpeakerController;
class StatusLine;

/** Shows work in the background in the status line, and stops it from there. */
class WorkStatus : public QObject
{
    Q_OBJECT

public:
    WorkStatus(Session &session, ArticleOpener &opener, Exporter &exporter, Importer &importer, StatusLine &status);
    /** The same for comparing annotators. */
    static void follow(Reviewer &reviewer, StatusLine &status);
    /** And for making one speaker of two. */
    static void follow(SpeakerController &speakers, StatusLine &status);
};

} // namespace Guillemet
