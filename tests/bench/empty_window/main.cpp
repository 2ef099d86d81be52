// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QTextStream>
#include <QTimer>
#include <QVBoxLayout>
#include <QWidget>

#include <chrono>

namespace {

/// As large as Limber's window, with a line of text and a button, since a window without text
/// would not even load a font; says when it was first painted.
class EmptyWindow : public QWidget {
public:
    EmptyWindow()
    {
        auto* column = new QVBoxLayout(this);
        column->addWidget(new QLabel(QStringLiteral("An empty window")));
        column->addWidget(new QPushButton(QStringLiteral("Close")));
    }

protected:
    bool event(QEvent* event) override
    {
        if (event->type() == QEvent::Paint && !m_wasPainted) {
            m_wasPainted = true;
            QMetaObject::invokeMethod(this, &EmptyWindow::tell, Qt::QueuedConnection);
        }
        return QWidget::event(event);
    }

private:
    void tell()
    {
        const auto now = std::chrono::steady_clock::now().time_since_epoch();
        QTextStream(stdout) << "first paint "
                            << std::chrono::duration_cast<std::chrono::microseconds>(now).count()
                            << Qt::endl;
        QTimer::singleShot(std::chrono::seconds{1}, qApp, &QApplication::quit);
    }

    bool m_wasPainted = false;
};

} // namespace

int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    EmptyWindow window;
    window.resize(1180, 780);
    window.show();
    return QApplication::exec();
}
