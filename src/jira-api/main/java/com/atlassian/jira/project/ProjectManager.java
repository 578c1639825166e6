package com.atlassian.jira.project;

import com.atlassian.jira.exception.DataAccessException;
import java.util.List;

/** Finds projects; no permission is checked. */
public interface ProjectManager {
    Project getProjectObj(Long id) throws DataAccessException;

    Project getProjectObjByKey(String key);

    Project getProjectByCurrentKey(String key);

    List<Project> getProjects();
}
