package org.lectern.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class OrcidTest {
  @Test
  void an_orcid_leads_to_its_register() {
    assertEquals("https://orcid.org/0000-0002-1825-0097", Orcid.address("0000-0002-1825-0097"));
  }
}
