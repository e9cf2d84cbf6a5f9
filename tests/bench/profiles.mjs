// Owns the devices that pages are measured on.

/** A slow phone on a slow network, and a computer as it is. */
export const profiles = {
  phone: {
    screen: { viewport: { width: 360, height: 780 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
    cpu: 4,
    network: { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 },
  },
  desktop: { screen: { viewport: { width: 1280, height: 800 } }, cpu: 1, network: undefined },
};
