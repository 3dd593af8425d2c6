/** What keeps a test browser quiet: nothing of its own goes to the network, nothing pops up. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-gpu',
  '--disable-quic',
  '--disable-search-engine-choice-screen',
  '--disable-sync',
  '--hide-crash-restore-bubble',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
  // Of the screen that headless mode pretends: on its usual 800 × 600 a popup gets scroll bars.
  '--screen-info={1920x1080}',
  '--disable-features=AutofillServerCommunication,CertificateTransparencyComponentUpdater,HttpsUpgrades,MediaRouter,OptimizationHints,SafeBrowsing,Translate',
];

/** Whom Chromium itself still calls: they do not exist here, and stay out of the server's log. */
const callsOfChromium = [
  'accounts.google.com',
  'clients2.google.com',
  'content-autofill.googleapis.com',
  'optimizationguide-pa.googleapis.com',
  'safebrowsing.googleapis.com',
  'update.googleapis.com',
  'www.googleapis.com',
];

export type Ports = { httpPort: number; httpsPort: number };

/**
 * Command line of the test browser. Every host name leads to the fixture server; any other port
 * leads nowhere, so that nothing at all can reach the network.
 */
export function chromiumFlags({ httpPort, httpsPort }: Ports): string[] {
  const rules = [
    ...callsOfChromium.map((host) => `MAP ${host} ~NOTFOUND`),
    `MAP *:80 127.0.0.1:${httpPort}`,
    `MAP *:443 127.0.0.1:${httpsPort}`,
    'MAP * ~NOTFOUND',
  ];
  return [
    ...quiet,
    `--host-resolver-rules=${rules.join(', ')}`,
    '--ignore-certificate-errors',
    // Chromium's sandbox refuses to start for root, as in most containers.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}
