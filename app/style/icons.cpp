// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/style/icons.h"

#include "app/style/tokens.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

using namespace Qt::StringLiterals;

namespace limber {

namespace {

constexpr std::array<const char*, kIconCount> kFiles = {
    "today",    "plan",   "routines",  "exercises", "progress",  "settings",   "play",  "pause",
    "stop",     "skip",   "previous",  "back",      "forward",   "close",      "add",   "remove",
    "edit",     "delete", "duplicate", "up",        "down",      "search",     "check", "missed",
    "skipped",  "paused", "clock",     "repeat",    "side-left", "side-right", "info",  "warning",
    "sound",    "mute",   "undo",      "redo",      "filter",    "star",       "chart", "table",
    "calendar", "mat",    "more",      "tiles",     "list",      "window",     "print"};

bool followsReadingDirection(IconName name)
{
    return name == IconName::Back || name == IconName::Forward || name == IconName::Undo ||
           name == IconName::Redo || name == IconName::Routines;
}

QPixmap draw(IconName name, const QColor& colour, const QSize& pixels)
{
    const bool mirrored =
        followsReadingDirection(name) && QGuiApplication::layoutDirection() == Qt::RightToLeft;
    const QString key = u"limber-icon/%1/%2/%3x%4/%5"_s.arg(static_cast<int>(name))
                            .arg(colour.rgba(), 0, 16)
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(mirrored ? 1 : 0);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;

    QFile file(iconPath(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray drawing = file.readAll().replace("currentColor", colour.name().toLatin1());
    QSvgRenderer renderer(drawing);
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    {
        QPainter painter(&pixmap);
        painter.setOpacity(colour.alphaF());
        const int side = qMin(pixels.width(), pixels.height());
        painter.translate(QPoint((pixels.width() - side) / 2, (pixels.height() - side) / 2));
        if (mirrored) {
            painter.translate(side, 0);
            painter.scale(-1, 1);
        }
        renderer.render(&painter, QRectF(0, 0, side, side));
    }
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class LineIconEngine : public QIconEngine {
public:
    LineIconEngine(IconName name, const QColor& normal, const QColor& disabled)
        : m_name(name)
        , m_normal(normal)
        , m_disabled(disabled)
    {
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        return draw(m_name, mode == QIcon::Disabled ? m_disabled : m_normal, size);
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        QPixmap picture = pixmap(rect.size() * ratio, mode, state);
        picture.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect.topLeft(), picture);
    }

    QIconEngine* clone() const override { return new LineIconEngine(*this); }

private:
    IconName m_name;
    QColor m_normal;
    QColor m_disabled;
};

} // namespace

QString iconPath(IconName name)
{
    return u":/style/icons/%1.svg"_s.arg(QLatin1StringView(kFiles[static_cast<size_t>(name)]));
}

QIcon icon(IconName name, const Tokens& tokens)
{
    return QIcon(new LineIconEngine(name, tokens.text, tokens.textDisabled));
}

QIcon icon(IconName name, const QColor& colour)
{
    QColor disabled = colour;
    disabled.setAlphaF(0.4f * disabled.alphaF());
    return QIcon(new LineIconEngine(name, colour, disabled));
}

QPixmap iconPixmap(IconName name, const QColor& colour, int size, qreal devicePixelRatio)
{
    const int side = qRound(size * devicePixelRatio);
    QPixmap picture = draw(name, colour, QSize(side, side));
    picture.setDevicePixelRatio(devicePixelRatio);
    return picture;
}

} // namespace limber
