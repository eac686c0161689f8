import 'server-only';
import { type DemoPerson, readDemoPeople } from './demo-people';
import { getServices } from './services';

/** The demo people for the login page; nobody when demo data is off. */
export async function listDemoPeople(): Promise<DemoPerson[]> {
  const { environment } = await getServices();
  return environment.demo ? readDemoPeople(environment.dataFolder) : [];
}
