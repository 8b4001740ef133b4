"use strict";
// Loaded into every process of a run: whoever tries to reach the network is written down, and fails.
const { appendFileSync } = require("node:fs");
const dgram = require("node:dgram");
const dns = require("node:dns");
const net = require("node:net");

const refuse = (name) => () => {
  appendFileSync(process.env.NETWORK_LOG, `${name}\n`);
  throw new Error(`${name}: no network`);
};

net.Socket.prototype.connect = refuse("connect");
net.Server.prototype.listen = refuse("listen");
dgram.Socket.prototype.send = refuse("send");
dgram.Socket.prototype.bind = refuse("bind");
for (const target of [dns, dns.promises])
  for (const name of Object.keys(target))
    if (/^(lookup|resolve|reverse)/.test(name)) target[name] = refuse(`dns.${name}`);
