// Says plainly when Node is too old to develop with. Plain JavaScript on purpose: an old Node must be able to read it.
const [major, minor] = process.versions.node.split('.').map(Number)
const fits = major >= 26 || (major === 24 && minor >= 11) || (major === 22 && minor >= 18)

if (!fits) {
  console.error(
    [
      `Developing Cuecard needs Node 24 (or 22.18 and newer); this is Node ${process.versions.node}.`,
      'On Linux and Windows `npm ci` brings one along; on macOS install it yourself, for example from nodejs.org.',
      'The published packages run on Node 20.19 and newer.',
    ].join('\n'),
  )
  process.exit(1)
}
