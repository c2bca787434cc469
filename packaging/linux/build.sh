#!/usr/bin/env bash
# Makes target/dist/recto_VERSION_ARCH.deb and, where rpmbuild is there, the .rpm.
#
# On a fresh Debian:   apt install maven dpkg-dev rpm desktop-file-utils appstream xvfb   and a JDK 25,
#                      then packaging/linux/build.sh
#
# The packages need no scripts of their own: desktop, MIME and icon databases follow from the
# triggers of the system, and the learner's library is never touched.
set -euo pipefail
cd "$(dirname "$0")/../.."

missing=()
for tool in mvn:maven dpkg-deb:dpkg gzip:gzip; do
  command -v "${tool%%:*}" >/dev/null || missing+=("${tool##*:}")
done
if [ ${#missing[@]} -gt 0 ]; then
  echo "To build the package, first install: ${missing[*]}." >&2
  exit 1
fi

# The image learns from a start in a window how to start quickly.
screen=()
[ -n "${DISPLAY:-}" ] || ! command -v xvfb-run >/dev/null || screen=(xvfb-run --auto-servernum)
"${screen[@]}" mvn --batch-mode --no-transfer-progress -Pimage package
version=$(packaging/version.sh)
architecture=$(dpkg --print-architecture)
tree=target/package
rm -rf "$tree" target/dist
mkdir -p "$tree" target/dist

fill() { # fill TEMPLATE FILE
  sed -e "s|@VERSION@|$version|g" -e "s|@ARCHITECTURE@|$architecture|g" -e "s|@SIZE@|${size:-0}|g" \
    -e "s|@TREE@|$PWD/$tree|g" -e "s|@DATE@|$(git log -1 --format=%cs 2>/dev/null || date +%F)|g" "$1" > "$2"
}

# The launcher of jpackage asks rpm and dpkg whose it is before it starts anything, which takes longer
# than to start Java. This one takes its options over; the process is still called recto.
launcher() { # launcher FOLDER
  {
    echo '#!/bin/sh'
    echo '# Starts Recto with the Java that lies beside it.'
    echo 'self=$(readlink -f "$0")'
    echo 'home=${self%/bin/recto}'
    echo 'unset JDK_JAVA_OPTIONS'
    echo '# Where no language is set, Java would know no file with an accent in its path.'
    echo 'case "${LC_ALL:-${LC_CTYPE:-${LANG:-C}}}" in C|POSIX) export LC_ALL=C.UTF-8 ;; esac'
    echo 'exec "$home/lib/runtime/bin/recto" \'
    sed -n 's|^java-options=\(.*\)|  "\1" \\|p' "$1/lib/app/recto.cfg" | sed 's|$APPDIR/../|$home/lib/|'
    echo "  --module $(sed -n 's|^app.mainmodule=||p' "$1/lib/app/recto.cfg") \"\$@\""
  } > "$1/bin/recto"
  mv "$1/lib/runtime/bin/java" "$1/lib/runtime/bin/recto"
  rm -r "$1/lib/libapplauncher.so" "$1/lib/app"
}

mkdir -p "$tree"/opt "$tree"/usr/bin "$tree"/usr/share/{applications,metainfo,mime/packages,doc/recto}
cp -a target/image/recto "$tree/opt/recto"
launcher "$tree/opt/recto"
ln -s ../../opt/recto/bin/recto "$tree/usr/bin/recto"
cp packaging/linux/dev.recto.Recto.desktop "$tree/usr/share/applications/"
cp packaging/linux/dev.recto.Recto.mime.xml "$tree/usr/share/mime/packages/dev.recto.Recto.xml"
fill packaging/linux/dev.recto.Recto.metainfo.xml "$tree/usr/share/metainfo/dev.recto.Recto.metainfo.xml"
for size in 16 32 48 64 128 256; do
  icons="$tree/usr/share/icons/hicolor/${size}x$size/apps"
  mkdir -p "$icons"
  cp "src/main/resources/dev/recto/app/icon/recto-$size.png" "$icons/dev.recto.Recto.png"
done
mkdir -p "$tree/usr/share/icons/hicolor/scalable/apps"
cp packaging/icon/recto.svg "$tree/usr/share/icons/hicolor/scalable/apps/dev.recto.Recto.svg"
cp LICENSE "$tree/usr/share/doc/recto/copyright"
chmod -R u=rwX,go=rX "$tree"

command -v desktop-file-validate >/dev/null && desktop-file-validate "$tree"/usr/share/applications/*.desktop
command -v appstreamcli >/dev/null && appstreamcli validate --no-net "$tree"/usr/share/metainfo/*.xml

if command -v rpmbuild >/dev/null; then
  fill packaging/linux/recto.spec target/recto.spec
  rpmbuild -bb --quiet --define "_topdir $PWD/target/rpm" --define "_rpmdir $PWD/target/dist" \
    --define "_rpmfilename recto-%{VERSION}.%{ARCH}.rpm" target/recto.spec
else
  echo "No .rpm: for it, install the package rpm."
fi

size=$(du -sk "$tree" | cut -f1)
mkdir "$tree/DEBIAN"
fill packaging/linux/control "$tree/DEBIAN/control"
dpkg-deb --root-owner-group -Zxz --build "$tree" "target/dist/recto_${version}_$architecture.deb"
ls -l target/dist
