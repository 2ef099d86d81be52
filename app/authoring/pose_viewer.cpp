// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/authoring/pose_viewer.h"

#include "app/figure/figure_widget.h"
#include "app/style/tokens.h"
#include "app/widgets/plain_label.h"
#include "core/body/pose_file.h"
#include "core/body/validator.h"

#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QPlainTextEdit>
#include <QSlider>
#include <QTimer>
#include <QVBoxLayout>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int kShares = 100;
constexpr std::chrono::milliseconds kSettled{80};

QByteArray readWhole(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString text(const std::vector<LoadProblem>& problems)
{
    QStringList lines;
    for (const LoadProblem& problem : problems)
        lines.append(u"%1: %2 %3"_s.arg(problem.file, problem.field, problem.reason));
    return lines.join(u'\n');
}

} // namespace

PoseViewer::PoseViewer(QString file, QStringList phases, QWidget* parent)
    : QWidget(parent)
    , m_file(std::move(file))
    , m_phases(std::move(phases))
    , m_state(new PlainLabel(QString(), this))
    , m_figure(new FigureWidget(this))
    , m_movement(new QComboBox(this))
    , m_share(new QSlider(Qt::Horizontal, this))
    , m_report(new QPlainTextEdit(this))
{
    setWindowTitle(tr("Pose viewer: %1").arg(QFileInfo(m_file).fileName()));
    m_state->setObjectName(u"poseState"_s);
    m_movement->setObjectName(u"poseMovement"_s);
    m_movement->setAccessibleName(tr("Movement"));
    m_share->setObjectName(u"poseShare"_s);
    m_share->setAccessibleName(tr("Place in the movement"));
    m_share->setRange(0, kShares);
    m_report->setObjectName(u"poseReport"_s);
    m_report->setAccessibleName(tr("Findings"));
    m_report->setReadOnly(true);
    auto* left = new QVBoxLayout;
    left->addWidget(m_figure, 1);
    left->addWidget(m_movement);
    left->addWidget(m_share);
    auto* right = new QVBoxLayout;
    right->addWidget(m_state);
    right->addWidget(m_report, 1);
    auto* row = new QHBoxLayout(this);
    row->setSpacing(space::kLarge);
    row->addLayout(left, 3);
    row->addLayout(right, 2);
    connect(m_movement, &QComboBox::currentIndexChanged, this, &PoseViewer::showMoment);
    connect(m_share, &QSlider::valueChanged, this, &PoseViewer::showMoment);
    // Editors write in several steps, or put a new file in the old one's place.
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this,
            [this] { QTimer::singleShot(kSettled, this, &PoseViewer::reload); });
    reload();
}

void PoseViewer::watch()
{
    const QString bases = QFileInfo(m_file).path() + u"/bases.json"_s;
    for (const QString& path : {m_file, bases}) {
        if (QFile::exists(path) && !m_watcher.files().contains(path))
            m_watcher.addPath(path);
    }
}

void PoseViewer::reload()
{
    watch();
    const QFileInfo info(m_file);
    QString bases = info.path() + u"/bases.json"_s;
    if (!QFile::exists(bases))
        bases = u":/content/poses/bases.json"_s;
    std::vector<LoadProblem> problems;
    std::optional<Motion> motion;
    if (!QFile::exists(m_file)) {
        problems.push_back({info.fileName(), QString(), tr("There is no such file.")});
    } else {
        const BasePoses known = parseBasePoses(readWhole(bases), u"bases.json"_s, problems);
        motion = parseMotion(readWhole(m_file), info.fileName(), known, problems);
    }
    if (!problems.empty() || !motion) {
        m_state->setText(tr("The file has mistakes. The figure is the last good one."));
        m_report->setPlainText(text(problems));
        return;
    }
    const FigureTurn turn = m_figure->turn();
    m_figure->setMotion(nullptr);
    m_motion = std::move(motion);
    m_figure->setMotion(&*m_motion);
    m_figure->setTurn(turn);
    fillMovements();
    showMoment();
    const QString found = findings();
    m_state->setText(found.isEmpty() ? tr("The validator finds nothing.")
                                     : tr("What the validator finds:"));
    m_report->setPlainText(found);
}

void PoseViewer::fillMovements()
{
    const int chosen = m_movement->currentIndex();
    const QSignalBlocker quiet(m_movement);
    m_movement->clear();
    m_movements = transitionsOf(*m_motion, m_phases);
    if (m_movements.empty())
        m_movements = {{0, 0}};
    const auto name = [this](int index) {
        return m_motion->keyframes[static_cast<std::size_t>(index)].name;
    };
    for (const auto& [from, to] : m_movements)
        m_movement->addItem(tr("%1 to %2", "from one pose to another").arg(name(from), name(to)));
    m_movement->setCurrentIndex(chosen >= 0 && chosen < m_movement->count() ? chosen : 0);
}

void PoseViewer::showMoment()
{
    const int index = m_movement->currentIndex();
    if (!m_motion || index < 0)
        return;
    const auto [from, to] = m_movements[static_cast<std::size_t>(index)];
    m_figure->showMoment({from, to, static_cast<double>(m_share->value()) / kShares});
}

QString PoseViewer::findings() const
{
    QStringList lines;
    for (const PoseFinding& finding : validate(*m_motion, m_phases))
        lines.append(describe(finding, *m_motion));
    return lines.join(u'\n');
}

} // namespace limber
