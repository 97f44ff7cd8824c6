package org.crosscheck.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.hibernate.annotations.IdGeneratorType;

/** An id from the entity's sequence, which a row may have before it is inserted. */
@IdGeneratorType(DrawnIds.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
@interface DrawnId {}
