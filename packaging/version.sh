#!/usr/bin/env bash
# Prints the version, which stands in the pom and nowhere else; every package asks here. With an
# argument, ends with an error where that (the version of a package or a tag) is another.
set -euo pipefail
version=$(sed -n '/<artifactId>recto<\/artifactId>/{n;s|.*<version>\(.*\)</version>.*|\1|p;q}' "$(dirname "$0")/../pom.xml")
if [ -z "$version" ]; then
  echo "The pom names no version after <artifactId>recto</artifactId>." >&2
  exit 1
fi
if [ $# -gt 0 ] && [ "${1#v}" != "$version" ]; then
  echo "The version is $1, but the pom says $version." >&2
  exit 1
fi
echo "$version"
