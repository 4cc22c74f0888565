/** Says which Node does the work, where npm itself runs on another: `npm ci` brings the project's own. */
const ofNpm = /\bnode\/(v\S+)/.exec(process.env['npm_config_user_agent'] ?? '')?.[1];
if (ofNpm && ofNpm !== process.version) console.log(`Runs on Node ${process.version}, which the project brings; yours is ${ofNpm}.`);
