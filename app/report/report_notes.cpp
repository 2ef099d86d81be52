// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report_notes.h"

#include "app/style/tokens.h"
#include "app/widgets/plain_label.h"
#include "app/wording/exercise_wording.h"
#include "app/wording/time_wording.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestPreview = 140;

QString previewOf(const QString& note)
{
    const QString line = note.simplified();
    return line.size() <= kLongestPreview ? line : line.left(kLongestPreview).trimmed() + u'…';
}

/// Words that would be wider than the list may be broken after so many letters.
QString breakable(const QString& text)
{
    constexpr int kLongestPart = 18;
    constexpr QChar kBreak(0x200b);
    QString broken;
    int inWord = 0;
    for (const QChar letter : text) {
        inWord = letter.isSpace() ? 0 : inWord + 1;
        const bool isWhole = !letter.isLowSurrogate() && !letter.isMark();
        if (inWord > kLongestPart && isWhole) {
            broken += kBreak;
            inWord = 1;
        }
        broken += letter;
    }
    return broken;
}

} // namespace

ReportNotes::ReportNotes(QWidget* parent)
    : QWidget(parent)
    , m_hint(new PlainLabel)
    , m_column(new QVBoxLayout(this))
{
    auto* name = new PlainLabel(tr("Notes on the report"));
    name->setWeight(QFont::DemiBold);
    m_hint->setObjectName(u"reportNotesHint"_s);
    m_hint->setTone(TextTone::Muted);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::kTiny);
    m_column->addWidget(name);
    m_column->addWidget(m_hint);
}

void ReportNotes::setNotes(const std::vector<ReportNote>& notes)
{
    if (m_rows && notes == m_notes)
        return;
    m_notes = notes;
    delete m_rows;
    m_rows = new QWidget;
    auto* rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_column->addWidget(m_rows);
    std::set<SessionId> still;
    for (std::size_t i = 0; i < std::min(notes.size(), kMost); ++i) {
        if (m_chosen.contains(notes[i].session))
            still.insert(notes[i].session);
    }
    m_chosen = std::move(still);
    for (std::size_t i = 0; i < std::min(notes.size(), kMost); ++i)
        addNote(notes[i]);
    if (notes.empty()) {
        m_hint->setText(tr("No session in these days has a note."));
    } else if (notes.size() > kMost) {
        m_hint->setText(tr("Tick those to show. The latest %n are listed; a shorter time shows "
                           "others.",
                           nullptr, static_cast<int>(kMost)));
    } else {
        m_hint->setText(tr("Tick those to show."));
    }
}

void ReportNotes::addNote(const ReportNote& note)
{
    const QString routine = catalogueText(note.routine);
    const QString preview = previewOf(note.text);
    auto* box = new QCheckBox(shortDayText(note.day));
    box->setObjectName(u"reportNote"_s);
    box->setMinimumHeight(hit_size::kLeast);
    box->setChecked(m_chosen.contains(note.session));
    box->setAccessibleName(
        tr("%1, %2: %3", "day, routine, note").arg(shortDayText(note.day), routine, preview));
    auto* text = new PlainLabel(breakable(
        routine.isEmpty() ? preview : tr("%1: %2", "routine, note").arg(routine, preview)));
    text->setTone(TextTone::Muted);
    text->setPixelSize(type_size::kSmall);
    text->setIndent(space::kWide);
    connect(box, &QCheckBox::toggled, this, [this, id = note.session](bool on) {
        if (on)
            m_chosen.insert(id);
        else
            m_chosen.erase(id);
        Q_EMIT chosenChanged();
    });
    m_rows->layout()->addWidget(box);
    m_rows->layout()->addWidget(text);
}

} // namespace limber
