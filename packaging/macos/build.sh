#!/usr/bin/env bash
# Makes target/dist/Recto-VERSION.dmg. Needs Maven and a JDK 25.
set -euo pipefail
cd "$(dirname "$0")/../.."
if ! command -v mvn >/dev/null; then
  echo "To build the disk image, first install Maven (brew install maven)." >&2
  exit 1
fi
mvn --batch-mode --no-transfer-progress -Pimage package
app=target/image/Recto.app
stage=target/dmg

# jpackage knows documents by their ending alone and would declare a second type for .json, which loses
# against that of the system; so what Recto offers to open is named by the types of the system.
plutil -insert CFBundleDocumentTypes -json "$(cat packaging/macos/documents.json)" "$app/Contents/Info.plist"

# The seal that jpackage has set on the program is broken by the line above and by the AOT cache, and
# macOS would call the program damaged. It is set anew, from inside out.
codesign --force --sign - "$app/Contents/runtime"
codesign --force --sign - "$app"
codesign --verify --deep --strict "$app"

# The program, and the place where it is dragged to.
rm -rf "$stage" target/dist
mkdir -p "$stage" target/dist
ditto "$app" "$stage/Recto.app"
ln -s /Applications "$stage/Applications"
hdiutil create -volname Recto -srcfolder "$stage" -format UDZO "target/dist/Recto-$(packaging/version.sh).dmg"
ls -l target/dist
