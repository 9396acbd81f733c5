#!/usr/bin/env node
// Starts the command, or says plainly that this Node is too old for it. Old syntax on purpose.

const [major, minor] = process.versions.node.split('.').map(Number)
if (major > 20 || (major === 20 && minor >= 19)) {
  // Node keeps compiled code between runs from 22.8 on; older ones start a little slower.
  const { enableCompileCache } = process.getBuiltinModule('module')
  if (enableCompileCache) enableCompileCache()
  require('../dist/main.js')
} else {
  console.error('cuecard needs Node 20.19 or newer; this is Node ' + process.versions.node + '.')
  process.exitCode = 3
}
