package org.crosscheck.engine.name;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.crosscheck.engine.name.Entity.Gender;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class RolesTest {

    @ParameterizedTest
    @ValueSource(strings = {"spokesman", "Governor", "prosecutors", "spokeswomen", "secretaries", "CEO", "coaches"})
    void knowsRoles(String word) {
        assertTrue(Roles.isRole(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"river", "Kharkiv", "slowly"})
    void takesNothingElseForOne(String word) {
        assertFalse(Roles.isRole(word));
    }

    @Test
    void tellsGroupsFromOnePerson() {
        assertTrue(Roles.isGroup("officials"));
        assertTrue(Roles.isGroup("police"));
        assertFalse(Roles.isGroup("official"));
    }

    @Test
    void knowsWhatStandsBeforeARole() {
        assertTrue(Roles.isModifier("former"));
        assertTrue(Roles.isModifier("regional"));
        assertFalse(Roles.isModifier("said"));
    }

    @Test
    void someFormsTellTheGender() {
        assertEquals(Gender.FEMALE, Roles.gender("spokeswoman"));
        assertEquals(Gender.MALE, Roles.gender("chairman"));
        assertEquals(Gender.UNKNOWN, Roles.gender("minister"));
    }
}
