package io.fengqiao.gateway.routes;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchangeHandlerFunction;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.stereotype.Component;

/// The proxy looks for its header filters when the context has been refreshed, and the web server takes
/// requests a moment before: a request of that moment ended as 500 for want of them (R7).
@Component
class FiltersFromTheStart implements SmartInitializingSingleton {
    private final ProxyExchangeHandlerFunction proxy;
    private final ApplicationContext context;

    FiltersFromTheStart(ProxyExchangeHandlerFunction proxy, ApplicationContext context) {
        this.proxy = proxy;
        this.context = context;
    }

    @Override
    public void afterSingletonsInstantiated() {
        proxy.onApplicationEvent(new ContextRefreshedEvent(context));
    }
}
