#!/usr/bin/env node
const [major, minor] = process.versions.node.split('.').map(Number)
if (major > 20 || (major === 20 && minor >= 19)) import('../dist/main.js')
else {
  console.error('cuecard needs Node 20.19 or newer; this is Node ' + process.versions.node + '.')
  process.exitCode = 3
}
