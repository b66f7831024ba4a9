package org.apache.solr.client.solrj.jetty;

import org.eclipse.jetty.client.Request;
import org.eclipse.jetty.client.Result;

/** Stands in for what makes listeners to the requests between nodes. */
public interface HttpListenerFactory {

    /** Hears of a request. */
    abstract class RequestResponseListener {

        public void onQueued(Request request) {
        }

        public void onBegin(Request request) {
        }

        public void onComplete(Result result) {
        }
    }

    RequestResponseListener get();
}
