#!/usr/bin/env bash
# Proves the .deb in a clean Debian without Java: installs it, starts it by its desktop entry, walks
# the tour, studies, imports, watches that no network is touched, upgrades and removes it. Run
# packaging/linux/build.sh before; needs root and the package debootstrap.
#
#   packaging/linux/prove.sh [FOLDER]      the Debian is made there once and used again
set -euo pipefail
# In a space of its own for processes and mounts: nothing outlives the proof, nothing outside is met.
[ -n "${RECTO_PROOF:-}" ] || RECTO_PROOF=yes exec unshare --pid --fork --mount "$0" "$@"
cd "$(dirname "$0")/../.."
root=$(realpath -m "${1:-target/debian}")
[ "$(id -u)" = 0 ] || { echo "The proof installs packages into a Debian of its own: run it as root." >&2; exit 1; }
command -v debootstrap >/dev/null || { echo "To prove the package, first install: debootstrap." >&2; exit 1; }
deb=$(ls target/dist/*.deb 2>/dev/null) || { echo "First run packaging/linux/build.sh." >&2; exit 1; }

running() { cat "$root"/proc/[0-9]*/comm 2>/dev/null | grep -cx recto || true; }
step() { echo; echo "== $*"; }
inside() { chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
learner() { chroot --userspec=learner "$root" /usr/bin/env -i PATH=/usr/bin:/bin HOME=/home/learner LANG=C.UTF-8 DISPLAY=:9 "$@"; }
library=home/learner/.local/share/recto/library.recto
count() { inside sqlite3 "/$library" "select count(*) from $1"; }
# Java itself opens a socket of each kind and closes it at once, to know which kinds there are. What
# counts is that none is ever connected, bound or sent to.
used() { grep -cE '(connect|bind|sendto|sendmsg)\(.*AF_INET' "$root/tmp/$1.trace" || true; }
same() { # same WHAT EXPECTED FOUND
  if [ "$2" = "$3" ]; then echo "ok: $1 ($3)"; else echo "NOT SO: $1 is $3, not $2" >&2; exit 1; fi
}

if [ ! -d "$root/usr" ]; then
  step "A clean Debian"
  # Where this machine has its packages from, and how it gets there.
  mirror=$(apt-get indextargets --format '$(REPO_URI)' | grep 'debian/$' | head -1)
  eval "$(apt-config shell http_proxy Acquire::http::Proxy)"
  export http_proxy
  debootstrap --variant=minbase "${SUITE:-bookworm}" "$root" "$mirror" > "$root.log"
  cp /etc/resolv.conf "$root/etc/"
  cp -r /etc/apt/apt.conf.d/. "$root/etc/apt/apt.conf.d/"
  # What only this proof needs: a screen, a hand, a pair of eyes.
  inside apt-get update -q > "$root.log"
  inside apt-get install -qy --no-install-recommends xvfb openbox xdotool x11-utils strace sqlite3 libglib2.0-bin >> "$root.log" 2>&1
  inside useradd --create-home learner
fi
mount -t proc proc "$root/proc"
rm -rf "$root/home/learner/.local" "$root"/tmp/.X*

step "Install"
cp "$deb" "$root/tmp/recto.deb"
inside apt-get install -qy --no-install-recommends /tmp/recto.deb >> "$root.log" 2>&1
same "Java on the path" "none" "$(inside sh -c 'command -v java || echo none')"
same "the version" "Recto $(packaging/version.sh)" "$(learner recto --version)"

step "The tour through every screen"
learner recto tour --out /tmp/tour | tail -1

step "Start by the desktop entry"
inside sh -c 'Xvfb :9 -screen 0 1280x900x24 >/dev/null 2>&1 & sleep 2; DISPLAY=:9 openbox >/dev/null 2>&1 &'
sleep 4
learner gio launch /usr/share/applications/dev.recto.Recto.desktop > /dev/null 2>&1 &
window=$(timeout 60 chroot "$root" /usr/bin/env DISPLAY=:9 xdotool search --sync --onlyvisible --name Recto | head -1)
same "the window is that of the desktop entry" "dev.recto.app.RectoApplication" \
  "$(learner xprop -id "$window" WM_CLASS | sed "s|.*\"\(.*\)\"|\1|")"
same "starter decks" 5 "$(count deck)"

step "Study five cards with the keys"
sleep 3
learner xdotool windowfocus --sync "$window" key ctrl+2
sleep 3
for _ in 1 2 3 4 5; do learner xdotool key space; sleep 1; learner xdotool key 3; sleep 1; done
same "answers in the log" 5 "$(count review)"

step "A second start raises the first and hands a file over"
printf 'hund,dog\nkatze,cat\n' > "$root/home/learner/words.csv"
learner recto /home/learner/words.csv
same "programs that run" 1 "$(running)"
learner xdotool windowfocus --sync "$window" key alt+F4 2>/dev/null || true # it closes between press and release
sleep 5
same "programs that run after the window is closed" 0 "$(running)"

step "Import on the command line, without a network"
unshare --net chroot --userspec=learner "$root" /usr/bin/env -i PATH=/usr/bin:/bin HOME=/home/learner \
  strace -f -e trace=network -o /tmp/import.trace recto import /home/learner/words.csv --deck Words
same "uses of a network by an import" 0 "$(used import)"

step "The window, watched"
learner strace -f -e trace=network -o /tmp/window.trace recto > /dev/null 2>&1 &
timeout 90 chroot "$root" /usr/bin/env DISPLAY=:9 xdotool search --sync --onlyvisible --name Recto > /dev/null
sleep 5
learner xdotool search --onlyvisible --name Recto windowfocus --sync key alt+F4 2>/dev/null || true # it closes between press and release
sleep 5
same "uses of a network by the window" 0 "$(used window)"
echo "local sockets:"; grep -o 'sun_path=[^}]*' "$root/tmp/window.trace" | sort | uniq -c

step "Upgrade to the next version"
rm -rf "$root/tmp/next"
dpkg-deb -R "$deb" "$root/tmp/next"
sed -i 's/^Version: .*/&.1/' "$root/tmp/next/DEBIAN/control"
dpkg-deb --root-owner-group -Znone --build "$root/tmp/next" "$root/tmp/next.deb" > /dev/null
before="$(count note) notes, $(count review) answers"
inside apt-get install -qy /tmp/next.deb >> "$root.log" 2>&1
learner recto check | tail -1
same "the library after the upgrade" "$before" "$(count note) notes, $(count review) answers"

step "Remove"
inside apt-get purge -qy recto >> "$root.log" 2>&1
same "left of the program" "nothing" "$(ls -d "$root"/opt/recto "$root"/usr/bin/recto 2>/dev/null || echo nothing)"
same "the learner's library" "$before" "$(count note) notes, $(count review) answers"
echo; echo "All is as it should be."
