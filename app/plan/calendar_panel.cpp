// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/calendar_panel.h"

#include "app/calendar/plan_calendar.h"
#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/heading.h"
#include "app/widgets/notice.h"
#include "app/widgets/plain_label.h"
#include "app/wording/error_wording.h"
#include "core/exchange/calendar_output.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

const QString kFileName = u"limber.ics"_s;

QString askForFile(QWidget* parent, const QString& suggested)
{
    return QFileDialog::getSaveFileName(parent, CalendarPanel::tr("Save as calendar file"),
                                        suggested, CalendarPanel::tr("Calendar files (*.ics)"));
}

QString askForFolder(QWidget* parent)
{
    return QFileDialog::getExistingDirectory(
        parent, CalendarPanel::tr("Folder for the calendar file"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
}

QString withEnding(const QString& path)
{
    return path.endsWith(".ics"_L1, Qt::CaseInsensitive) ? path : path + u".ics"_s;
}

/// Whether a file is there that is not a calendar of Limber's.
bool isSomeoneElses(const QString& path)
{
    QFile file(path);
    if (!QFileInfo::exists(path))
        return false;
    constexpr qint64 kHead = 4096;
    return !file.open(QIODevice::ReadOnly) || !file.read(kHead).contains("PRODID:-//Limber//");
}

/// Lets a text be narrower than its longest word, so that it never widens the page.
void yieldWidth(QWidget& text)
{
    QSizePolicy policy = text.sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Ignored);
    text.setSizePolicy(policy);
}

/// A path may be broken after each of its folders.
QString breakable(const QString& path)
{
    return QDir::toNativeSeparators(path).replace(QDir::separator(),
                                                  QDir::separator() + QString(QChar(0x200b)));
}

} // namespace

CalendarPanel::CalendarPanel(const BundledContent& content, DataFile& dataFile, const Clock& clock,
                             QWidget* parent)
    : Card(parent)
    , m_content(content)
    , m_data(dataFile)
    , m_clock(clock)
    , m_questions{askForFile, askForFolder}
    , m_title(new Heading(HeadingLevel::Section))
    , m_close(Button::iconOnly(IconName::Close, QString()))
    , m_hint(new PlainLabel)
    , m_save(new Button(IconName::Calendar, QString()))
    , m_keepTitle(new PlainLabel)
    , m_keepHint(new PlainLabel)
    , m_keptPath(new PlainLabel)
    , m_keep(new Button(IconName::Repeat, QString()))
    , m_stop(new Button(IconName::Stop, QString()))
    , m_said(new PlainLabel)
    , m_fault(new Notice(NoticeKind::Caution, QString(), NoticeClosing::Permanent))
{
    setObjectName(u"calendarPanel"_s);
    m_close->setObjectName(u"closeCalendarButton"_s);
    m_save->setObjectName(u"saveCalendarButton"_s);
    m_keep->setObjectName(u"keepCalendarButton"_s);
    m_stop->setObjectName(u"stopCalendarButton"_s);
    m_keptPath->setObjectName(u"keptCalendarPath"_s);
    m_said->setObjectName(u"calendarSaid"_s);
    m_fault->setObjectName(u"calendarFault"_s);
    m_hint->setTone(TextTone::Muted);
    m_keepHint->setTone(TextTone::Muted);
    m_keepTitle->setWeight(QFont::DemiBold);
    m_keptPath->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    for (PlainLabel* text : {m_hint, m_keepHint, m_keptPath, m_said})
        yieldWidth(*text);
    m_said->hide();
    m_fault->hide();

    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(space::kSmall);
    column->addLayout(head);
    column->addWidget(m_hint);
    column->addWidget(m_save, 0, Qt::AlignLeading);
    column->addSpacing(space::kSmall);
    column->addWidget(m_keepTitle);
    column->addWidget(m_keepHint);
    column->addWidget(m_keptPath);
    column->addWidget(m_keep, 0, Qt::AlignLeading);
    column->addWidget(m_stop, 0, Qt::AlignLeading);
    column->addWidget(m_said);
    column->addWidget(m_fault);

    connect(m_close, &QAbstractButton::clicked, this, &CalendarPanel::closed);
    connect(m_save, &QAbstractButton::clicked, this, &CalendarPanel::saveOnce);
    connect(m_keep, &QAbstractButton::clicked, this, &CalendarPanel::keep);
    connect(m_stop, &QAbstractButton::clicked, this, &CalendarPanel::stop);
    refresh();
}

void CalendarPanel::refresh()
{
    m_keptFile = m_data.settings.load().value_or(Settings{}).calendarFile;
    word();
}

void CalendarPanel::saveOnce()
{
    const QString suggested =
        QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
            .filePath(kFileName);
    const QString chosen = m_questions.file(this, suggested);
    if (chosen.isEmpty())
        return;
    const QString path = withEnding(chosen);
    // The dialog asked about the name that was typed, not about the one with the ending.
    if (path != chosen && QFileInfo::exists(path)) {
        showFault(tr("There is a file %1 already. Choose it, or another name.")
                      .arg(QDir::toNativeSeparators(path)));
        return;
    }
    if (const auto written = write(path); !written)
        showFault(written.error(), path);
    else
        say(tr("Saved: %1").arg(breakable(path)));
}

void CalendarPanel::keep()
{
    const QString folder = m_questions.folder(this);
    if (folder.isEmpty())
        return;
    const QString path = QDir(folder).absoluteFilePath(kFileName);
    if (isSomeoneElses(path)) {
        showFault(tr("There is a file limber.ics in this folder that Limber did not make. Choose "
                     "another folder."));
        return;
    }
    if (const auto written = write(path); !written) {
        showFault(written.error(), path);
        return;
    }
    if (const auto stored = storeKeptFile(path); !stored) {
        showFault(saveErrorText(stored.error()));
        return;
    }
    say(tr("From now on every change of the plan is written there."));
}

void CalendarPanel::stop()
{
    if (const auto stored = storeKeptFile({}); !stored) {
        showFault(saveErrorText(stored.error()));
        return;
    }
    say(tr("The file stays as it is and is no longer changed."));
    // The button that was pressed is gone.
    m_keep->setFocus(Qt::OtherFocusReason);
}

Result<> CalendarPanel::storeKeptFile(const QString& path)
{
    auto settings = m_data.settings.load();
    if (!settings)
        return tl::unexpected(settings.error());
    const auto changed = withSetting(*settings, u"calendarFile"_s, path);
    if (!changed)
        return tl::unexpected(changed.error());
    if (const auto saved = m_data.settings.save(*changed); !saved)
        return tl::unexpected(saved.error());
    refresh();
    return {};
}

Result<> CalendarPanel::write(const QString& path)
{
    const auto calendar = planCalendar(m_content, m_data, m_clock.now().instant);
    if (!calendar)
        return tl::unexpected(calendar.error());
    const auto written = writeCalendar(path, *calendar);
    return written ? Result<>() : tl::unexpected(written.error());
}

void CalendarPanel::say(const QString& text)
{
    m_fault->hide();
    m_said->setText(text);
    m_said->show();
}

void CalendarPanel::showFault(const QString& text)
{
    m_said->hide();
    m_fault->setText(text);
    m_fault->show();
}

void CalendarPanel::showFault(const Error& error, const QString& path)
{
    showFault(calendarErrorText(error, path));
}

void CalendarPanel::word()
{
    const bool isKept = !m_keptFile.isEmpty();
    m_title->setText(tr("Your plan in other calendars"));
    m_close->setName(tr("Close"));
    m_hint->setText(tr("A calendar file (.ics) shows your plan in other calendar programs, with "
                       "its reminders. What you change there does not come back to Limber."));
    m_save->setText(tr("Save as calendar file…"));
    m_keepTitle->setText(tr("A file that is kept up to date"));
    m_keepHint->setText(
        isKept ? tr("Add this file to your calendar program as a calendar of its own, by "
                    "subscribing to it or opening it, not by importing it: then changes of the "
                    "plan appear there, too.")
               : tr("Choose a folder. Limber writes limber.ics there and changes it with every "
                    "change of the plan. In a folder that is carried over to your phone, your plan "
                    "comes along."));
    m_keptPath->setText(breakable(m_keptFile));
    m_keptPath->setVisible(isKept);
    m_keep->setText(isKept ? tr("Choose another folder…") : tr("Choose a folder…"));
    m_stop->setText(tr("Stop updating it"));
    m_stop->setVisible(isKept);
}

void CalendarPanel::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_said->hide();
        m_fault->hide();
        word();
    }
}

void CalendarPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        Card::keyPressEvent(event);
}

} // namespace limber
