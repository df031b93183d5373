// Run as a process of its own: opens the store in a folder and sets the order of a channel.
import { NOW, opened, sampleOrder, TODAY } from './samples.ts';

const [stateFolder = '', channel = ''] = process.argv.slice(2);
const store = await opened({ stateFolder, databaseUrl: null });
await store.putSubscription(sampleOrder({ channel }), TODAY, 10, NOW);
await store.close();
