// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/desktop/desktopnotifications.h"
#include "support/gui_test_main.h"

#include <QDBusAbstractAdaptor>
#include <QDBusServer>

using namespace Qt::StringLiterals;

/// Stands for the desktop: keeps what it is to show, and presses it.
class NotifyingDesktop final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QStringList abilities;
    QStringList titles;
    QStringList texts;
    QStringList actions;
    QList<uint> replaced;
    QList<uint> closed;

public slots:
    Q_SCRIPTABLE void CloseNotification(uint notification) { closed += notification; }
    Q_SCRIPTABLE QStringList GetCapabilities() { return abilities; }
    Q_SCRIPTABLE uint Notify(const QString &, uint replaces, const QString &, const QString &title,
        const QString &text, const QStringList &offered, const QVariantMap &, int)
    {
        titles += title;
        texts += text;
        actions = offered;
        replaced += replaces;
        return 7;
    }

signals:
    Q_SCRIPTABLE void ActionInvoked(uint notification, const QString &action);
};

/// Reminders as notifications of the desktop, over a connection without a bus.
class DesktopNotificationsTest : public QObject
{
    Q_OBJECT

    QDBusServer m_server{u"unix:tmpdir=/tmp"_s};
    NotifyingDesktop m_desktop;
    std::unique_ptr<QDBusConnection> m_theirs;
    std::unique_ptr<QDBusConnection> m_ours;

private slots:
    void init()
    {
        QVERIFY(m_server.isConnected());
        connect(&m_server, &QDBusServer::newConnection, this, [this](const QDBusConnection &connection) {
            m_theirs = std::make_unique<QDBusConnection>(connection);
            m_theirs->registerObject(u"/org/freedesktop/Notifications"_s, &m_desktop,
                QDBusConnection::ExportScriptableSlots | QDBusConnection::ExportScriptableSignals);
        });
        m_ours = std::make_unique<QDBusConnection>(
            QDBusConnection::connectToPeer(m_server.address(), u"notifications"_s));
        QTRY_VERIFY(m_theirs);
    }

    void cleanup()
    {
        QDBusConnection::disconnectFromPeer(u"notifications"_s);
        m_ours.reset();
        m_theirs.reset();
        m_desktop.abilities.clear();
        m_desktop.titles.clear();
        m_desktop.texts.clear();
        m_desktop.replaced.clear();
        disconnect(&m_server, nullptr, this, nullptr);
    }

    void aPressDoesWhatWasAskedFor()
    {
        gui::DesktopNotifications notifications(*m_ours);
        QVERIFY(notifications.canNotify());
        int pressed = 0;
        notifications.notify(u"How did it go?"_s, u"2 < 3 & more"_s, [&] { ++pressed; });
        QTRY_COMPARE(m_desktop.titles, QStringList{u"How did it go?"_s});
        QCOMPARE(m_desktop.texts, QStringList{u"2 < 3 & more"_s});
        QCOMPARE(m_desktop.actions.value(0), u"default"_s);

        // Answered before the next call is: only then we know its number.
        notifications.notify(u"Again"_s, {}, [&] { pressed += 10; });
        QTRY_COMPARE(m_desktop.titles.size(), 2);
        QCOMPARE(m_desktop.replaced, (QList<uint>{0, 7}));
        emit m_desktop.ActionInvoked(8, u"default"_s);
        emit m_desktop.ActionInvoked(7, u"default"_s);
        QTRY_COMPARE(pressed, 10);
        QTRY_COMPARE(m_desktop.closed, QList<uint>{7});
    }

    void marksAreShownAsTheyStandWhereTheDesktopReadsMarks()
    {
        m_desktop.abilities = {u"body"_s, u"body-markup"_s};
        gui::DesktopNotifications notifications(*m_ours);
        notifications.notify(u"Title"_s, u"<b>2 < 3</b>"_s, {});
        QTRY_COMPARE(m_desktop.texts, QStringList{u"&lt;b&gt;2 &lt; 3&lt;/b&gt;"_s});
    }

    void nothingCanBeShownWithoutADesktop()
    {
        const gui::DesktopNotifications notifications(QDBusConnection(u"nobody"_s));
        QVERIFY(!notifications.canNotify());
    }
};

TRYWEEK_GUI_TEST(tst_desktopnotifications, DesktopNotificationsTest)
#include "tst_desktopnotifications.moc"
