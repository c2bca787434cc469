#!/usr/bin/env bash
# Makes target/dist/Recto-VERSION.dmg. Needs Maven and a JDK 25.
set -euo pipefail
cd "$(dirname "$0")/../.."
if ! command -v mvn >/dev/null; then
  echo "To build the disk image, first install Maven (brew install maven)." >&2
  exit 1
fi
exec mvn --batch-mode --no-transfer-progress -Pimage -Dimage.type=dmg package
