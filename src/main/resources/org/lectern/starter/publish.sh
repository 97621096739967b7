#!/bin/sh
# Builds the site and copies it to a web server: ./publish.sh user@host:/var/www/program/
set -eu
cd "$(dirname "$0")"
target=${1:?"say where to, such as user@host:/var/www/program/"}
lectern build --output site
# Assets first and removals last: no reader gets a page without its style sheet. The file by which
# browsers fetch the new program for reading offline comes when all of that is there.
rsync --archive --exclude=/.lectern --include='/assets/***' --include='/media/***' --exclude='*' site/ "$target"
rsync --archive --exclude=/.lectern --exclude=/sw.js site/ "$target"
rsync --archive --exclude=/.lectern --delete-after site/ "$target"
