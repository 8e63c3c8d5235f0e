import { nodeName, nodeVersion, type Machine } from './node-for.ts';

/** What is pressed to start a room's package, by machine: its name and text. */
export function startFile(machine: Machine): { name: string; text: string } {
  return machine === 'win-x64' ? { name: 'Start.cmd', text: forWindows } : { name: 'start.sh', text: forLinux };
}

const forWindows = `@echo off
title Joined Up
if not exist "%~dp0program\\node.exe" (
  echo.
  echo   The folder "program" is missing beside Start.cmd.
  echo   Most often the zip was opened, not unpacked: right-click it, "Extract All", and start from the new folder.
  echo.
  pause
  exit /b 1
)
"%~dp0program\\node.exe" "%~dp0program\\start.mjs"
if errorlevel 1 pause
`;

const forLinux = `#!/bin/sh
case $0 in */*) cd "\${0%/*}" || exit 1 ;; esac
if [ ! -x program/node ] && ! chmod +x program/node; then
  echo "program/node may not be run here. Unpack the zip again on this computer's own disk." >&2
  exit 1
fi
exec program/node program/start.mjs
`;

/** What to know before a room is run from a laptop, in plain words. */
export function readMe(machine: Machine): string {
  const { name } = startFile(machine);
  const windows = machine === 'win-x64';
  return `JOINED UP: A ROOM FROM THIS LAPTOP
==================================

Nothing is installed, no rights are needed to start it, and no internet.
${windows ? 'For Windows 10 or 11, 64 bit (Intel or AMD).' : 'For Linux, 64 bit (Intel or AMD), with glibc 2.28 or newer\n(Debian 10, Ubuntu 20.04 and what came after them).'}
${windows ? notTried : ''}
BEFORE THE DAY
--------------
1. Unpack the zip${windows ? ' (right-click it, "Extract All")' : ''} on this laptop's own disk:
   not on a network drive, and not in a folder that is copied to a cloud.
2. ${windows ? 'Double-click Start.cmd' : 'Open a terminal in this folder and type ./start.sh (or double-click\n   start.sh, "Run in terminal")'}.
   A window with a few words comes, then the game in your browser.
   Leave the window with the words open: it is the room's server.
3. Try it with one phone, in the place itself:
   "Run a session", "Open the door", scan the code with the phone.

${windows ? windowsAsks : linuxAsks}
PHONES DO NOT GET IN?
---------------------
- Phones and laptop must be in the same network, and it must let its devices
  talk to each other. Guest Wi-Fi often does not: use a phone's hotspot.
- The firewall must let in the port that the lobby shows behind the colon
  (4173, or the next free one).
- Nothing helps? "Show of hands" and "One screen, passed round" need no phones,
  no network and no firewall.

WHAT IS KEPT, AND WHERE
-----------------------
Rooms are kept in the folder "data" beside ${name}: who (a random number) sat
where, what each answered, what the table settled. No names. At most 30 days;
"End, and delete everything now" deletes a room at once. If this folder may not
be written to, they are kept in
${windows ? '%LOCALAPPDATA%\\Joined Up' : '~/.local/share/joined-up'}
instead; the window says which. To be rid of everything: stop it, delete the
folder. What you play alone is kept by the browser (Settings, "Clear this
computer").

TO STOP
-------
Close the window with the words, or press Ctrl-C in it. Nothing that was sent is
lost; start it again and the phones come back by themselves.

A NEWER VERSION
---------------
Unpack it beside this folder. Rooms that should live on: copy the folder "data"
into the new one.

WHAT IS IN HERE
---------------
${name.padEnd(13)} starts it
facilitator   a page on each story for whoever leads. They give the story away.
program       the game, its server (server.mjs) and Node.js ${nodeVersion} (${nodeName[machine]})
licences      of the game and of all it brings
`;
}

const notTried = `
This package was made and checked on Linux. It has NOT been run on Windows by
its makers: try it some days before you need it.
`;

const windowsAsks = `WHAT WINDOWS MAY ASK
--------------------
- At the first start: "Windows protected your PC", as for every program out of
  a zip from the internet. "More info", "Run anyway". To be spared this:
  right-click the zip BEFORE you unpack it, "Properties", tick "Unblock".
- When you press "Open the door" for the first time: whether "Node.js JavaScript
  Runtime" may be reached from networks. Tick the kind of network you will be in
  (private AND public, if you are not sure) and allow it. That needs an
  administrator on most laptops of an organisation. Ask your IT beforehand to
  let in TCP port 4173 for program\\node.exe. If you pressed "Cancel" once,
  Windows does not ask again: only IT can change it.
- Some organisations let no program run that they have not installed
  (AppLocker). Then ask IT, or use joined-up.html (one file, no phones).
`;

const linuxAsks = `WHAT LINUX MAY ASK
------------------
Nothing asks. Where a firewall is on, phones are silently kept out until it lets
the port in, for instance:
   sudo ufw allow 4173/tcp                   (Ubuntu)
   sudo firewall-cmd --add-port=4173/tcp     (Fedora, until it is restarted)
`;
